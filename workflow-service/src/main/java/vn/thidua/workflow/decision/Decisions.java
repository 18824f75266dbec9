package vn.thidua.workflow.decision;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.shared.CurrentActor;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.Reason;

/** Keeps what the Chairman has decided. */
@Component
class Decisions {

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Clock clock;

    Decisions(JdbcClient jdbc, CurrentActor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /** False when the number is taken in its year. */
    boolean signed(NominationId nomination, String number, LocalDate decidedOn) {
        return jdbc.sql("""
                                insert into decision (nomination, outcome, number, decided_on, signed_by, signed_at)
                                values (?, ?, ?, ?, ?, ?)
                                on conflict on constraint decision_number_unique do nothing
                                """)
                        .params(
                                nomination.value(),
                                Outcome.AWARDED.name(),
                                number,
                                decidedOn,
                                actor.get().id(),
                                now())
                        .update()
                == 1;
    }

    void refused(NominationId nomination, Reason reason) {
        jdbc.sql("""
                        insert into decision (nomination, outcome, reason_code, reason_text, signed_by, signed_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        nomination.value(),
                        Outcome.REFUSED.name(),
                        reason.code(),
                        reason.text(),
                        actor.get().id(),
                        now())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
