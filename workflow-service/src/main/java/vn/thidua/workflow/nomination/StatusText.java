package vn.thidua.workflow.nomination;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** What people call a status; the words stand in {@code messages/timeline} under {@code nomination.status.}. */
final class StatusText {

    private StatusText() {}

    static MessageSourceResolvable of(NominationStatus status) {
        return new DefaultMessageSourceResolvable(new String[] {"nomination.status." + status}, status.name());
    }
}
