package vn.thidua.notification.shared;

/** What a notice is for; people choose per kind what they want to hear. */
public enum NoticeKind {
    TASK(false),
    REMINDER(false),
    DOSSIER(false),
    RETURN(true),
    RESULT(true);

    private final boolean legal;

    NoticeKind(boolean legal) {
        this.legal = legal;
    }

    /** Whether the law wants it told (results) or a legal deadline runs from it (returns): cannot be switched off or held back. */
    public boolean legal() {
        return legal;
    }
}
