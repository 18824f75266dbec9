package vn.thidua.workflow.nomination;

import java.util.Locale;
import java.util.Set;
import vn.thidua.workflow.shared.AggregateKind;
import vn.thidua.workflow.shared.AggregateRef;
import vn.thidua.workflow.shared.DomainEvent;
import vn.thidua.workflow.shared.NominationId;

/**
 * Something that has happened to a nomination. The facts are its lifecycle: each says from which status it may come about and to
 * which it leads, and nothing else moves a nomination.
 */
public sealed interface NominationFact extends DomainEvent
        permits NominationOpened,
                DossierPrepared,
                UnitCouncilVoted,
                ProposalSentBack,
                NominationSubmitted,
                EligibilityChecked,
                ReceivedByCluster,
                ClusterInformed,
                ClusterScoringStarted,
                ClusterScoresVerified,
                ClusterVoted,
                SentToCity,
                NominationReturned,
                NominationResubmitted,
                NominationAccepted,
                NominationAppraised,
                AppraisalConfirmed,
                AppraisalSentBack,
                ConsultationAnswered,
                PublicationOpened,
                PublicationClosed,
                CityReviewCompleted,
                ScheduledForCouncil,
                CouncilVoted,
                SentForSignature,
                NominationAwarded,
                NominationRefused,
                ResultNotified,
                AwardPresented,
                DossierArchived,
                NominationWithdrawn {

    NominationId nomination();

    /** Statuses in which this can come about; empty for the fact that opens a nomination. */
    Set<NominationStatus> from();

    /** The status it leads to. @param current the status it comes about in */
    NominationStatus to(NominationStatus current);

    /** Name of the fact in events, timeline and metrics, such as {@code dossier-prepared}. */
    default String slug() {
        var words = getClass().getSimpleName().replaceFirst("^Nomination", "").split("(?=[A-Z])");
        return String.join("-", words).toLowerCase(Locale.ROOT);
    }

    @Override
    default AggregateRef aggregate() {
        return new AggregateRef(AggregateKind.NOMINATION, nomination().toString());
    }
}
