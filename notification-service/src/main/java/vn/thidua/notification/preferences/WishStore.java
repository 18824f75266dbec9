package vn.thidua.notification.preferences;

import java.sql.Types;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.notification.shared.ChannelKind;
import vn.thidua.notification.shared.Language;
import vn.thidua.notification.shared.NoticeKind;

/** The rows behind people's wishes. */
@Component
class WishStore {

    private final JdbcClient database;

    WishStore(JdbcClient database) {
        this.database = database;
    }

    Wishes read(String person) {
        var switches = switches(person);
        return database.sql("select language, quiet_from, quiet_to from preference_profile where person_id = ?")
                .param(person)
                .query((row, number) -> new Wishes(
                        Language.valueOf(row.getString("language")),
                        row.getObject("quiet_from", LocalTime.class),
                        row.getObject("quiet_to", LocalTime.class),
                        switches))
                .optional()
                .orElseGet(() -> new Wishes(Language.VI, null, null, switches));
    }

    void write(String person, Wishes wishes) {
        database.sql("""
                        insert into preference_profile (person_id, language, quiet_from, quiet_to) values (?, ?, ?, ?)
                        on conflict (person_id) do update set language = excluded.language, quiet_from = excluded.quiet_from
                            , quiet_to = excluded.quiet_to
                        """)
                .params(person, wishes.language().name(), time(wishes.quietFrom()), time(wishes.quietTo()))
                .update();
        database.sql("delete from preference_switch where person_id = ?")
                .param(person)
                .update();
        wishes.switches()
                .forEach(choice -> database.sql("""
                        insert into preference_switch (person_id, kind, channel, enabled) values (?, ?, ?, ?)
                        on conflict (person_id, kind, channel) do update set enabled = excluded.enabled
                        """)
                        .params(person, choice.kind().name(), choice.channel().name(), choice.enabled())
                        .update());
    }

    private List<Wishes.Switch> switches(String person) {
        return database.sql(
                        "select kind, channel, enabled from preference_switch where person_id = ? order by kind, channel")
                .param(person)
                .query((row, number) -> new Wishes.Switch(
                        NoticeKind.valueOf(row.getString("kind")),
                        ChannelKind.valueOf(row.getString("channel")),
                        row.getBoolean("enabled")))
                .list();
    }

    private static SqlParameterValue time(@Nullable LocalTime value) {
        return new SqlParameterValue(Types.TIME, value);
    }
}
