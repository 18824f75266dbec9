package vn.thidua.workflow.shared;

/** Refusals that any call can meet. */
public enum SharedProblem implements ProblemType {
    ID_MALFORMED(400),
    INPUT_INVALID(400),
    NOT_AUTHORISED(403),
    NOT_FOUND(404),
    CHANGED_MEANWHILE(409),
    IDEMPOTENCY_KEY_REUSED(422);

    private final int status;

    SharedProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
