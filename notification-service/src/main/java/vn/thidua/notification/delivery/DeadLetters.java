package vn.thidua.notification.delivery;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.notification.shared.Timestamps;

/** What never got through. */
@Component
public class DeadLetters {

    private final JdbcClient database;

    DeadLetters(JdbcClient database) {
        this.database = database;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<DeadLetter> newest(int limit) {
        return database.sql("select * from delivery where status = 'DEAD' order by outcome_at desc limit ?")
                .param(limit)
                .query((row, number) -> new DeadLetter(
                        row.getObject("id", UUID.class),
                        row.getString("recipient_id"),
                        row.getString("channel"),
                        row.getString("kind"),
                        row.getInt("attempts"),
                        row.getString("last_error"),
                        Timestamps.read(row, "created_at"),
                        Timestamps.read(row, "outcome_at")))
                .list();
    }
}
