package vn.thidua.notification.inbox.web;

import vn.thidua.notification.shared.ProblemType;

/** Refusals of this module. */
enum InboxProblem implements ProblemType {
    TOO_MANY_STREAMS(429);

    private final int status;

    InboxProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
