package vn.thidua.notification.delivery;

import vn.thidua.notification.shared.ProblemType;

/** Refusals of this module. */
enum DeliveryProblem implements ProblemType {
    NOT_DEAD(409);

    private final int status;

    DeliveryProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
