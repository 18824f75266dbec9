package vn.thidua.workflow.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.ruleset.Threshold;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.SessionId;

/** What sessions decide on. */
@Component
class Agendas {

    private final JdbcClient jdbc;
    private final SessionMembers members;

    Agendas(JdbcClient jdbc, SessionMembers members) {
        this.jdbc = jdbc;
        this.members = members;
    }

    void add(SessionId session, NominationId nomination, int position, Threshold threshold) {
        jdbc.sql("""
                        insert into council_agenda_item
                        (session, nomination, position, threshold_numerator, threshold_denominator, threshold_strict)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        session.value(),
                        nomination.value(),
                        position,
                        threshold.numerator(),
                        threshold.denominator(),
                        threshold.strict())
                .update();
    }

    /** In the order of the agenda. */
    List<AgendaItem> of(SessionId session) {
        var base = members.voting(session).size();
        return jdbc.sql("select * from council_agenda_item where session = ? order by position")
                .param(session.value())
                .query((row, index) -> new AgendaItem(
                        new NominationId(row.getObject("nomination", UUID.class)),
                        new Threshold(
                                row.getInt("threshold_numerator"),
                                row.getInt("threshold_denominator"),
                                row.getBoolean("threshold_strict")),
                        count(row, base)))
                .list();
    }

    void counted(SessionId session, NominationId nomination, Count count) {
        jdbc.sql("""
                        update council_agenda_item set yes = ?, no = ?, invalid = ?, passed = ?
                        where session = ? and nomination = ?
                        """)
                .params(count.yes(), count.no(), count.invalid(), count.passed(), session.value(), nomination.value())
                .update();
    }

    private static @Nullable Count count(ResultSet row, int base) throws SQLException {
        return row.getObject("passed") == null
                ? null
                : new Count(row.getInt("yes"), row.getInt("no"), row.getInt("invalid"), base, row.getBoolean("passed"));
    }
}
