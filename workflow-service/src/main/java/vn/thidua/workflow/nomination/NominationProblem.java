package vn.thidua.workflow.nomination;

import vn.thidua.workflow.shared.ProblemType;

/** Refusals of nominations. */
enum NominationProblem implements ProblemType {
    /** The status of the dossier does not allow this step. */
    NOT_NOW(409),
    /** A rule stops the dossier; the detail lists every finding. */
    NOT_ELIGIBLE(422),
    /** Preparer, approver and signer must be three people. */
    SEPARATION_OF_DUTY(403),
    PAPER_NOT_IN_MATRIX(422),
    INITIATIVE_IN_USE(409),
    NO_QUORUM(422),
    COUNT_MISMATCH(422),
    OVERRIDE_NOT_NEEDED(422),
    SECTION_UNKNOWN(404),
    SECTION_MALFORMED(422),
    /** The dossier was returned for other parts than this. */
    PART_NOT_ASKED(409),
    NOT_OVERDUE(409);

    private final int status;

    NominationProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
