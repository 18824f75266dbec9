package vn.thidua.workflow.appraisal.web;

import vn.thidua.workflow.shared.ProblemType;

/** Refusals of the comment form. */
enum CommentProblem implements ProblemType {
    COMMENTS_TOO_FAST;

    @Override
    public int status() {
        return 429;
    }
}
