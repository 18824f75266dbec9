package vn.thidua.workflow.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.ruleset.Threshold;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.PersonId;
import vn.thidua.workflow.shared.SessionId;
import vn.thidua.workflow.shared.UnitCode;

/** What sessions decide on. */
@Component
class Agendas {

    private final JdbcClient jdbc;
    private final SessionMembers members;

    Agendas(JdbcClient jdbc, SessionMembers members) {
        this.jdbc = jdbc;
        this.members = members;
    }

    void add(SessionId session, NominationId nomination, UnitCode unit, int position, Threshold threshold) {
        jdbc.sql("""
                        insert into council_agenda_item
                        (session, nomination, unit, position, threshold_numerator, threshold_denominator, threshold_strict)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        session.value(),
                        nomination.value(),
                        unit.value(),
                        position,
                        threshold.numerator(),
                        threshold.denominator(),
                        threshold.strict())
                .update();
    }

    /** In the order of the agenda. */
    List<AgendaItem> of(SessionId session) {
        var base = members.voting(session).size();
        return jdbc.sql("""
                        select item.*, array(
                            select person from council_recusal recusal
                            where recusal.session = item.session and recusal.nomination = item.nomination) recused
                        from council_agenda_item item where session = ? order by position
                        """)
                .param(session.value())
                .query((row, index) -> new AgendaItem(
                        new NominationId(row.getObject("nomination", UUID.class)),
                        new UnitCode(row.getString("unit")),
                        new Threshold(
                                row.getInt("threshold_numerator"),
                                row.getInt("threshold_denominator"),
                                row.getBoolean("threshold_strict")),
                        recused(row),
                        count(row, base)))
                .list();
    }

    /** The member does not vote on the item. */
    void recuse(SessionId session, NominationId nomination, PersonId member) {
        jdbc.sql("insert into council_recusal (session, nomination, person) values (?, ?, ?)")
                .params(session.value(), nomination.value(), member.value())
                .update();
    }

    void counted(SessionId session, NominationId nomination, Count count) {
        jdbc.sql("""
                        update council_agenda_item set yes = ?, no = ?, invalid = ?, passed = ?
                        where session = ? and nomination = ?
                        """)
                .params(count.yes(), count.no(), count.invalid(), count.passed(), session.value(), nomination.value())
                .update();
    }

    private static Set<PersonId> recused(ResultSet row) throws SQLException {
        return Arrays.stream((Object[]) row.getArray("recused").getArray())
                .map(person -> new PersonId((String) person))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable Count count(ResultSet row, int base) throws SQLException {
        return row.getObject("passed") == null
                ? null
                : new Count(row.getInt("yes"), row.getInt("no"), row.getInt("invalid"), base, row.getBoolean("passed"));
    }
}
