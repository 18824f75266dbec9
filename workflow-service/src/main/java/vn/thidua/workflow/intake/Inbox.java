package vn.thidua.workflow.intake;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.PersonId;

/** Remembers what was taken in. */
@Component
class Inbox {

    private final JdbcClient jdbc;
    private final Clock clock;

    Inbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** False for an event that was taken in before. */
    boolean first(Notice notice) {
        return jdbc.sql("""
                                insert into intake_inbox (source, event_id, type, received_at) values (?, ?, ?, ?)
                                on conflict (source, event_id) do nothing
                                """)
                        .params(notice.source(), notice.id(), notice.type(), now())
                        .update()
                == 1;
    }

    /** False when the unit was told the result before. */
    boolean firstResult(NominationId nomination, String eventId) {
        return jdbc.sql("""
                                insert into intake_result (nomination, event_id, notified_at) values (?, ?, ?)
                                on conflict (nomination) do nothing
                                """).params(nomination.value(), eventId, now()).update() == 1;
    }

    /** What proves that the unit was told by hand. */
    void proof(NominationId nomination, String channel, String text, PersonId recordedBy) {
        jdbc.sql("insert into intake_result_proof (nomination, channel, text, recorded_by) values (?, ?, ?, ?)")
                .params(nomination.value(), channel, text, recordedBy.value())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
