package vn.thidua.workflow.outbox;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.outbox.OutboxRow.Subject;

/** Lets a subject go on after the cause of its parked event was removed. */
@Component
public class ReplayParkedEvents {

    private final OutboxTable table;

    ReplayParkedEvents(OutboxTable table) {
        this.table = table;
    }

    /** The next sweep sends the subject's events again, in order. Returns how many were parked. */
    @Transactional
    public int of(Topic topic, String subject) {
        return table.unpark(new Subject(topic, subject));
    }
}
