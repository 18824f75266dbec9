package vn.thidua.workflow.appraisal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.shared.CurrentActor;
import vn.thidua.workflow.shared.NominationId;

/** Keeps appraisals. */
@Component
class Appraisals {

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Clock clock;

    Appraisals(JdbcClient jdbc, CurrentActor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    void accepted(NominationId nomination) {
        jdbc.sql("""
                        insert into appraisal (nomination, accepted_by, accepted_at) values (?, ?, ?)
                        on conflict (nomination) do update
                        set accepted_by = excluded.accepted_by, accepted_at = excluded.accepted_at
                        """).params(nomination.value(), actor.get().id(), now()).update();
    }

    void appraised(NominationId nomination, Verdict verdict, String note) {
        jdbc.sql("update appraisal set verdict = ?, note = ?, appraised_by = ?, appraised_at = ? where nomination = ?")
                .params(verdict.name(), note, actor.get().id(), now(), nomination.value())
                .update();
    }

    void confirmed(NominationId nomination) {
        jdbc.sql("update appraisal set confirmed_by = ?, confirmed_at = ? where nomination = ?")
                .params(actor.get().id(), now(), nomination.value())
                .update();
    }

    Optional<Appraisal> of(NominationId nomination) {
        return jdbc.sql("select * from appraisal where nomination = ?")
                .param(nomination.value())
                .query((row, index) -> new Appraisal(
                        row.getString("accepted_by"),
                        row.getTimestamp("accepted_at").toInstant(),
                        verdict(row.getString("verdict")),
                        row.getString("note"),
                        row.getString("appraised_by"),
                        row.getString("confirmed_by")))
                .optional();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static @Nullable Verdict verdict(@Nullable String name) {
        return name == null ? null : Verdict.valueOf(name);
    }
}
