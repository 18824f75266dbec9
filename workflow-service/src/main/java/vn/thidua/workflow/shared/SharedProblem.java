package vn.thidua.workflow.shared;

/** Refusals that any call can meet. */
public enum SharedProblem implements ProblemType {
    ID_MALFORMED(400),
    INPUT_MALFORMED(400),
    INPUT_INVALID(400),
    IDEMPOTENCY_KEY_MALFORMED(400),
    NOT_AUTHENTICATED(401),
    NOT_AUTHORISED(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    CHANGED_MEANWHILE(409),
    INPUT_TOO_LARGE(413),
    MEDIA_TYPE_NOT_SUPPORTED(415),
    IDEMPOTENCY_KEY_REUSED(422),
    INTERNAL_ERROR(500),
    TEMPORARILY_UNAVAILABLE(503);

    private final int status;

    SharedProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
