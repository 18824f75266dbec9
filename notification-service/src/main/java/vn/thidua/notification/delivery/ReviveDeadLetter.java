package vn.thidua.notification.delivery;

import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.notification.shared.Problem;
import vn.thidua.notification.shared.Timestamps;

/** Sends a dead letter again, after what was wrong has been mended. */
@Component
public class ReviveDeadLetter {

    private final JdbcClient database;
    private final Clock clock;

    ReviveDeadLetter(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * It is due now and as young as new. That it bounced stays announced; what becomes of it now is announced anew.
     *
     * @throws Problem {@code not-dead}
     */
    @Transactional
    public void of(UUID id) {
        var now = Timestamps.of(clock.instant());
        var revived = database.sql("""
                        update delivery set status = 'RETRY', next_attempt_at = ?, created_at = ?, announced = false, outcome_at = null
                            , outcome_event_id = null, outcome_sequence = null, announce_after = null
                        where id = ? and status = 'DEAD' and announced
                        """).params(now, now, id).update();
        if (revived == 0) {
            throw DeliveryProblem.NOT_DEAD.on();
        }
    }
}
