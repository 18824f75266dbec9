package vn.thidua.workflow.appraisal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.nomination.AdvanceNomination;
import vn.thidua.workflow.nomination.CityReviewCompleted;
import vn.thidua.workflow.shared.NominationId;

/** Consultation and publication are both over. */
@Component
public class CompleteCityReview {

    private final ConsultationRequests requests;
    private final Publications publications;
    private final AdvanceNomination advance;

    CompleteCityReview(ConsultationRequests requests, Publications publications, AdvanceNomination advance) {
        this.requests = requests;
        this.publications = publications;
        this.advance = advance;
    }

    /**
     * The nomination may go on a council's agenda. Announces {@link CityReviewCompleted}.
     *
     * @throws vn.thidua.workflow.shared.Problem {@code city-review-incomplete} while an answer is awaited or the publication is open
     */
    @Transactional
    public void of(NominationId nomination) {
        var awaited = requests.of(nomination).stream().anyMatch(ConsultationRequest::open);
        var published = publications
                .find(nomination)
                .map(publication -> publication.closedAt() != null)
                .orElse(false);
        if (awaited || !published) {
            throw AppraisalProblem.CITY_REVIEW_INCOMPLETE.on(nomination);
        }
        advance.by(new CityReviewCompleted(nomination));
    }
}
