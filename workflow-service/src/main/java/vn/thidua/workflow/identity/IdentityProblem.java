package vn.thidua.workflow.identity;

import vn.thidua.workflow.shared.ProblemType;

/** Refusals about logins and roles. */
public enum IdentityProblem implements ProblemType {
    NOT_AUTHENTICATED(401),
    CSRF_TOKEN_MISSING(403),
    LOGINS_TOO_FAST(429),
    CALLS_TOO_FAST(429),
    USER_UNKNOWN(404),
    USER_EXISTS(409),
    DEPUTY_UNFIT(422),
    DEPUTATION_UNFIT(422),
    NOTHING_TO_DEPUTISE(422);

    private final int status;

    IdentityProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
