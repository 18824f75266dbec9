package vn.thidua.notification.shared;

/** Refusals that belong to no single module. */
public enum SharedProblem implements ProblemType {
    MALFORMED_REQUEST(400),
    NOT_AUTHENTICATED(401),
    NOT_AUTHORISED(403),
    NOT_FOUND(404),
    UNEXPECTED(500),
    UNAVAILABLE(503);

    private final int status;

    SharedProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
