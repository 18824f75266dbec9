package vn.thidua.workflow.appraisal;

/** What an agency may answer (domain rules 3.3, step 14). */
public enum ConsultationAnswer {
    AGREE,
    AGREE_WITH_NOTE,
    OBJECT,
    NOT_IN_REMIT,
    /** Recorded by a specialist when the deadline has passed; never an agency's own answer. */
    NO_REPLY;

    boolean needsGrounds() {
        return switch (this) {
            case AGREE_WITH_NOTE, OBJECT -> true;
            case AGREE, NOT_IN_REMIT, NO_REPLY -> false;
        };
    }
}
