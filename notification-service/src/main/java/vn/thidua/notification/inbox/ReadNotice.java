package vn.thidua.notification.inbox;

import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.notification.delivery.ConfirmRead;
import vn.thidua.notification.shared.Problem;
import vn.thidua.notification.shared.SharedProblem;
import vn.thidua.notification.shared.Timestamps;

/** A person reads a notice. */
@Component
public class ReadNotice {

    private final JdbcClient database;
    private final ConfirmRead confirm;
    private final Clock clock;

    ReadNotice(JdbcClient database, ConfirmRead confirm, Clock clock) {
        this.database = database;
        this.confirm = confirm;
        this.clock = clock;
    }

    /**
     * The notice is read, and that is announced; reading it again changes nothing.
     *
     * @throws Problem {@code not-found} where the person has no such notice, also where it is somebody else's
     */
    @Transactional
    public void of(UUID id, String person) {
        var read = database.sql("update inbox_item set read_at = coalesce(read_at, ?) where id = ? and person_id = ?")
                .params(Timestamps.of(clock.instant()), id, person)
                .update();
        if (read == 0) {
            throw SharedProblem.NOT_FOUND.on();
        }
        confirm.of(id);
    }
}
