package vn.thidua.notification.templates;

import java.util.Locale;
import vn.thidua.notification.shared.NoticeKind;

/** The messages that this service writes; texts are in {@code messages/mail-v<n>} under the slug. */
public enum MessageTemplate {
    TASK_OPEN(NoticeKind.TASK),
    TASK_ASSIGNED(NoticeKind.TASK),
    TASK_RELEASED(NoticeKind.TASK),
    TASK_DUE_SOON(NoticeKind.REMINDER),
    TASK_OVERDUE(NoticeKind.REMINDER),
    TASK_ESCALATED(NoticeKind.REMINDER),
    NOMINATION_RETURNED(NoticeKind.RETURN),
    NOMINATION_ACCEPTED(NoticeKind.DOSSIER),
    NOMINATION_WITHDRAWN(NoticeKind.DOSSIER),
    RESULT_AWARDED(NoticeKind.RESULT),
    RESULT_REFUSED(NoticeKind.RESULT),
    RESULT_NOT_PASSED(NoticeKind.RESULT),
    RESULT_NOT_PROPOSED(NoticeKind.RESULT),
    RESULT_NOT_ELIGIBLE(NoticeKind.RESULT);

    private final NoticeKind kind;

    MessageTemplate(NoticeKind kind) {
        this.kind = kind;
    }

    public NoticeKind kind() {
        return kind;
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
