package vn.thidua.workflow.appraisal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.SharedProblem;

/** A specialist resolves a comment. */
@Component
public class ResolveComment {

    private final NominationDesk desk;
    private final Publications publications;
    private final Comments comments;
    private final ClosePublication closing;

    ResolveComment(NominationDesk desk, Publications publications, Comments comments, ClosePublication closing) {
        this.desk = desk;
        this.publications = publications;
        this.comments = comments;
        this.closing = closing;
    }

    /**
     * The comment no longer holds up the council; where the deadline has passed and it was the last, the publication is closed at once.
     *
     * @throws vn.thidua.workflow.shared.Problem {@code comment-unknown}, {@code comment-already-resolved}
     */
    @Transactional
    public void resolve(NominationId nomination, CommentId id, String resolution) {
        desk.require(nomination, Group.of(Role.CITY_SPECIALIST));
        if (publications.lock(nomination).isEmpty()) {
            throw SharedProblem.NOT_FOUND.on(nomination);
        }
        var comment = comments.of(nomination).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> AppraisalProblem.COMMENT_UNKNOWN.on(id));
        if (comment.resolution() != null) {
            throw AppraisalProblem.COMMENT_ALREADY_RESOLVED.on(id);
        }
        comments.resolve(id, resolution);
        closing.close(nomination);
    }
}
