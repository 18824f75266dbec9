package vn.thidua.workflow.appraisal;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.nomination.AdvanceNomination;
import vn.thidua.workflow.nomination.PublicationClosed;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.SharedProblem;

/** The time for comments ends. Called when it is over, and again whenever the last valid comment is resolved after that. */
@Component
public class ClosePublication {

    private final Publications publications;
    private final Comments comments;
    private final AdvanceNomination advance;
    private final Clock clock;

    ClosePublication(Publications publications, Comments comments, AdvanceNomination advance, Clock clock) {
        this.publications = publications;
        this.comments = comments;
        this.advance = advance;
        this.clock = clock;
    }

    /**
     * The publication is over and {@link PublicationClosed} is announced, unless the deadline has not come or an objection or
     * denunciation is not resolved: the council does not see it before that (case T8).
     *
     * @return whether it is closed now; calling again is harmless
     */
    @Transactional
    public boolean close(NominationId nomination) {
        var publication = publications.lock(nomination).orElseThrow(() -> SharedProblem.NOT_FOUND.on(nomination));
        if (publication.closedAt() != null) {
            return true;
        }
        if (!publication.commentTimeIsOver(clock.instant()) || comments.anyUnresolved(nomination)) {
            return false;
        }
        publications.close(nomination);
        advance.by(new PublicationClosed(nomination, comments.of(nomination).size()));
        return true;
    }
}
