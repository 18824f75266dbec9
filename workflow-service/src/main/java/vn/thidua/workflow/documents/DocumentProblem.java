package vn.thidua.workflow.documents;

import vn.thidua.workflow.shared.ProblemType;

/** Refusals of the evidence store. */
enum DocumentProblem implements ProblemType {
    FILE_EMPTY(400),
    FILE_INFECTED(422),
    FILE_NAME_REFUSED(400),
    FILE_TOO_LARGE(413),
    FILE_TYPE_REFUSED(415);

    private final int status;

    DocumentProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
