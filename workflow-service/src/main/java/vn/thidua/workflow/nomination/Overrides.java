package vn.thidua.workflow.nomination;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.shared.CurrentActor;
import vn.thidua.workflow.shared.Ids;
import vn.thidua.workflow.shared.NominationId;

/** Keeps which warnings somebody took responsibility for. */
@Component
class Overrides {

    private final JdbcClient sql;
    private final CurrentActor actor;
    private final Clock clock;

    Overrides(JdbcClient sql, CurrentActor actor, Clock clock) {
        this.sql = sql;
        this.actor = actor;
        this.clock = clock;
    }

    /** The last reason counts. */
    void add(NominationId nomination, String finding, String reason, String legalBasis) {
        sql.sql("""
                        insert into warning_override (id, nomination, finding, reason, legal_basis, overridden_by, overridden_at)
                        values (:id, :nomination, :finding, :reason, :basis, :actor, :now)
                        on conflict (nomination, finding) do update
                        set reason = excluded.reason, legal_basis = excluded.legal_basis
                          , overridden_by = excluded.overridden_by, overridden_at = excluded.overridden_at
                        """)
                .param("id", Ids.next())
                .param("nomination", nomination.value())
                .param("finding", finding)
                .param("reason", reason)
                .param("basis", legalBasis)
                .param("actor", actor.get().id())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    Set<String> slugsOf(NominationId nomination) {
        return new HashSet<>(sql.sql("select finding from warning_override where nomination = :nomination")
                .param("nomination", nomination.value())
                .query(String.class)
                .list());
    }

    List<OverrideNote> of(NominationId nomination) {
        return sql.sql("""
                        select finding, reason, legal_basis, overridden_at
                        from warning_override where nomination = :nomination order by overridden_at
                        """)
                .param("nomination", nomination.value())
                .query((row, number) -> new OverrideNote(
                        row.getString("finding"),
                        row.getString("reason"),
                        row.getString("legal_basis"),
                        row.getTimestamp("overridden_at").toInstant()))
                .list();
    }
}
