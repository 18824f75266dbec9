package vn.thidua.workflow.appraisal;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.SharedProblem;

/** Anybody comments on a published nomination. No login is needed. */
@Component
public class SubmitComment {

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int MOST_IN_WINDOW = 60;

    private final Publications publications;
    private final Comments comments;
    private final Clock clock;

    SubmitComment(Publications publications, Comments comments, Clock clock) {
        this.publications = publications;
        this.comments = comments;
        this.clock = clock;
    }

    /**
     * The comment lies with the standing body.
     *
     * @throws vn.thidua.workflow.shared.Problem {@code not-found}, {@code publication-closed}, {@code markup-not-allowed},
     *     {@code too-many-comments} when a nomination is flooded
     */
    @Transactional
    public CommentId on(NominationId nomination, NewComment comment) {
        var publication = publications.hold(nomination).orElseThrow(() -> SharedProblem.NOT_FOUND.on(nomination));
        var now = clock.instant();
        if (!publication.takesComments(now)) {
            throw AppraisalProblem.PUBLICATION_CLOSED.on(publication.deadline().toString());
        }
        if (comment.carriesMarkup()) {
            throw AppraisalProblem.MARKUP_NOT_ALLOWED.on();
        }
        if (comments.receivedSince(nomination, now.minus(WINDOW)) >= MOST_IN_WINDOW) {
            throw AppraisalProblem.TOO_MANY_COMMENTS.on();
        }
        return comments.add(nomination, comment);
    }
}
