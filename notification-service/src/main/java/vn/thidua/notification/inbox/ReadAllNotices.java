package vn.thidua.notification.inbox;

import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.notification.delivery.ConfirmRead;
import vn.thidua.notification.shared.Timestamps;

/** A person reads all notices at once. */
@Component
public class ReadAllNotices {

    private final JdbcClient database;
    private final ConfirmRead confirm;
    private final Clock clock;

    ReadAllNotices(JdbcClient database, ConfirmRead confirm, Clock clock) {
        this.database = database;
        this.confirm = confirm;
        this.clock = clock;
    }

    /** All notices that the person has now are read, and that is announced of each that was unread. */
    @Transactional
    public void of(String person) {
        database.sql("update inbox_item set read_at = ? where person_id = ? and read_at is null returning id")
                .params(Timestamps.of(clock.instant()), person)
                .query(UUID.class)
                .list()
                .forEach(confirm::of);
    }
}
