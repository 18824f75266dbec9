package vn.thidua.notification.inbox;

import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.notification.shared.Timestamps;

/** Places a notice in a person's inbox. */
@Component
public class PlaceInInbox {

    private final JdbcClient database;
    private final Clock clock;

    PlaceInInbox(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The person sees it, unread, once the caller's transaction is committed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void of(UUID id, String person, String kind, String title, String body, String link) {
        database.sql("""
                        insert into inbox_item (id, person_id, kind, title, body, link, created_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(id, person, kind, title, body, link, Timestamps.of(clock.instant()))
                .update();
    }
}
