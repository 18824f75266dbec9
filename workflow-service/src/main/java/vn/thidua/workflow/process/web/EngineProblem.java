package vn.thidua.workflow.process.web;

import vn.thidua.workflow.shared.ProblemType;

/** Refusals at the engine's web paths. */
enum EngineProblem implements ProblemType {
    /** Nothing that people need lies behind this path. */
    ENGINE_PATH_CLOSED(403),
    /** The path is written in a way that no browser of ours writes it. */
    ENGINE_PATH_DISGUISED(400),
    /** The request asks for more than a door allows, such as an expression. */
    ENGINE_REQUEST_REFUSED(400),
    ENGINE_REQUEST_TOO_LARGE(413);

    private final int status;

    EngineProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
