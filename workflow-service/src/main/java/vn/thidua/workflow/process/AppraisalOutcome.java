package vn.thidua.workflow.process;

/** What the head of the standing body says to an appraisal; names are those in the model's conditions. */
enum AppraisalOutcome {
    ELIGIBLE,
    NOT_ELIGIBLE,
    SENT_BACK;

    static AppraisalOutcome of(boolean eligible) {
        return eligible ? ELIGIBLE : NOT_ELIGIBLE;
    }
}
