package vn.thidua.workflow.process;

import static vn.thidua.workflow.process.CouncilSessionVariables.BALLOT_DEADLINE;
import static vn.thidua.workflow.process.NominationReviewVariables.*;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.cluster.ClusterBallotClosed;
import vn.thidua.workflow.cluster.ClusterBallotOpened;
import vn.thidua.workflow.cluster.ClusterProposed;
import vn.thidua.workflow.cluster.ObjectionsClosed;
import vn.thidua.workflow.cluster.PeerScoresSubmitted;
import vn.thidua.workflow.cluster.PeerScoringStarted;
import vn.thidua.workflow.cluster.RoundOpened;
import vn.thidua.workflow.cluster.ScoresVerified;
import vn.thidua.workflow.council.CouncilBallotClosed;
import vn.thidua.workflow.council.CouncilBallotOpened;
import vn.thidua.workflow.council.CouncilMinutesSigned;
import vn.thidua.workflow.council.SessionConvened;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.nomination.*;
import vn.thidua.workflow.shared.DomainEvent;

/**
 * Which fact starts, completes or wakes what. A fact without a row moves nothing here; so do the facts that delegates raise in their own
 * instance, whose token moves on by itself.
 */
@Component
class ProcessTable {

    private final Map<Class<? extends DomainEvent>, Move<?>> rows = new HashMap<>();

    ProcessTable(StartVariables first) {
        unitStage(first);
        cityStage();
        decisionStage();
        clusterRound(first);
        councilSession(first);
    }

    private void unitStage(StartVariables first) {
        row(NominationOpened.class, start(ProcessKeys.NOMINATION_REVIEW, first::ofNomination));
        row(DossierPrepared.class, complete(TaskKeys.PREPARE_DOSSIER));
        row(
                UnitCouncilVoted.class,
                complete(TaskKeys.VOTE_IN_UNIT_COUNCIL, f -> Map.of(UNIT_COUNCIL_AGREED, f.agreed())));
        row(NominationSubmitted.class, complete(TaskKeys.SIGN_PROPOSAL, f -> Map.of(PROPOSAL_SIGNED, true)));
        row(ProposalSentBack.class, complete(TaskKeys.SIGN_PROPOSAL, f -> Map.of(PROPOSAL_SIGNED, false)));
        row(ClusterVoted.class, correlate(MessageNames.CLUSTER_PROPOSED, f -> Map.of(PROPOSED, f.proposed())));
        row(NominationWithdrawn.class, correlate(MessageNames.WITHDRAWN, f -> Map.of()));
    }

    private void cityStage() {
        row(NominationAccepted.class, complete(TaskKeys.RECEIVE_DOSSIER, f -> Map.of(DOSSIER_COMPLETE, true)));
        row(
                NominationReturned.class,
                complete(
                        TaskKeys.RECEIVE_DOSSIER,
                        f -> Map.of(DOSSIER_COMPLETE, false, SUPPLEMENT_DEADLINE, Stamps.write(f.deadline()))));
        row(NominationResubmitted.class, complete(TaskKeys.SUPPLEMENT_DOSSIER));
        row(NominationAppraised.class, complete(TaskKeys.APPRAISE_DOSSIER));
        row(
                AppraisalConfirmed.class,
                complete(
                        TaskKeys.CONFIRM_APPRAISAL,
                        f -> Map.of(
                                ELIGIBLE,
                                f.eligible(),
                                APPRAISAL_OUTCOME,
                                AppraisalOutcome.of(f.eligible()).name())));
        row(
                AppraisalSentBack.class,
                complete(
                        TaskKeys.CONFIRM_APPRAISAL, f -> Map.of(APPRAISAL_OUTCOME, AppraisalOutcome.SENT_BACK.name())));
        row(
                ConsultationAnswered.class,
                completing(f -> TaskTarget.of(TaskKeys.ANSWER_CONSULTATION)
                        .offeredTo(Group.of(Role.CONSULTEE, f.agency()))
                        .alsoOnBehalf()));
        // raised when the last comment is resolved after the deadline, and else by the delegate itself
        row(
                PublicationClosed.class,
                completing(f -> TaskTarget.of(TaskKeys.RESOLVE_COMMENTS).whereOpen()));
    }

    private void decisionStage() {
        row(CouncilVoted.class, correlate(MessageNames.COUNCIL_VOTED, f -> Map.of(PASSED, f.passed())));
        row(NominationAwarded.class, complete(TaskKeys.SIGN_DECISION, f -> Map.of(AWARDED, true)));
        row(NominationRefused.class, complete(TaskKeys.SIGN_DECISION, f -> Map.of(AWARDED, false)));
        row(ResultNotified.class, correlate(MessageNames.RESULT_NOTIFIED, f -> Map.of()));
        row(AwardPresented.class, complete(TaskKeys.PRESENT_AWARD));
        row(DossierArchived.class, complete(TaskKeys.ARCHIVE_DOSSIER));
    }

    private void clusterRound(StartVariables first) {
        row(RoundOpened.class, start(ProcessKeys.CLUSTER_ROUND, first::ofRound));
        row(PeerScoringStarted.class, complete(TaskKeys.CLOSE_SELF_ASSESSMENT));
        row(
                PeerScoresSubmitted.class,
                completing(
                        f -> TaskTarget.of(TaskKeys.SCORE_PEERS).offeredTo(Group.of(Role.CLUSTER_REVIEWER, f.unit()))));
        row(ScoresVerified.class, (fact, tokens) -> {
            // units that have let their time pass are waited for no longer
            tokens.complete(TaskTarget.of(TaskKeys.SCORE_PEERS).whereOpen().alsoOnBehalf(), caseOf(fact), Map.of());
            tokens.complete(
                    TaskTarget.of(TaskKeys.VERIFY_SCORES),
                    caseOf(fact),
                    Map.of(ClusterRoundVariables.OBJECTION_DEADLINE, Stamps.write(fact.objectionDeadline())));
        });
        // raised when the last objection is settled after the deadline, and else by the delegate itself
        row(
                ObjectionsClosed.class,
                completing(f -> TaskTarget.of(TaskKeys.SETTLE_OBJECTIONS).whereOpen()));
        // who chairs may be neither head nor deputy, when both units are candidates (SOD-3); the use case knows
        row(
                ClusterBallotOpened.class,
                (fact, tokens) -> tokens.complete(
                        chaired(TaskKeys.OPEN_CLUSTER_BALLOT),
                        caseOf(fact),
                        Map.of(ClusterRoundVariables.SOMEBODY_STANDS, true)));
        row(
                ClusterBallotClosed.class,
                closeBallot(chaired(TaskKeys.CLOSE_CLUSTER_BALLOT), MessageNames.CLUSTER_BALLOT_CLOSED));
        row(ClusterProposed.class, (fact, tokens) -> {
            var withoutBallot = tokens.complete(
                    chaired(TaskKeys.OPEN_CLUSTER_BALLOT).whereOpen(),
                    caseOf(fact),
                    Map.of(ClusterRoundVariables.SOMEBODY_STANDS, false));
            if (!withoutBallot) {
                tokens.complete(chaired(TaskKeys.SIGN_CLUSTER_MINUTES), caseOf(fact), Map.of());
            }
        });
    }

    private void councilSession(StartVariables first) {
        row(SessionConvened.class, start(ProcessKeys.COUNCIL_SESSION, first::ofSession));
        row(
                CouncilBallotOpened.class,
                complete(TaskKeys.OPEN_SESSION, f -> Map.of(BALLOT_DEADLINE, Stamps.write(f.deadline()))));
        row(
                CouncilBallotClosed.class,
                closeBallot(TaskTarget.of(TaskKeys.CLOSE_COUNCIL_BALLOT), MessageNames.COUNCIL_BALLOT_CLOSED));
        row(CouncilMinutesSigned.class, complete(TaskKeys.SIGN_COUNCIL_MINUTES));
    }

    /** Makes the move of a fact's row, if it has one. */
    @SuppressWarnings("unchecked") // a row is filed under the class of its own facts
    <F extends DomainEvent> void move(F fact, Tokens tokens) {
        var move = (Move<F>) rows.get(fact.getClass());
        if (move != null) {
            move.make(fact, tokens);
        }
    }

    private <F extends DomainEvent> void row(Class<F> fact, Move<F> move) {
        rows.put(fact, move);
    }

    private static <F extends DomainEvent> Move<F> start(String process, Function<F, Map<String, Object>> variables) {
        return (fact, tokens) -> tokens.start(process, caseOf(fact), variables.apply(fact));
    }

    private static <F extends DomainEvent> Move<F> complete(String task) {
        return complete(task, fact -> Map.of());
    }

    private static <F extends DomainEvent> Move<F> complete(String task, Function<F, Map<String, Object>> variables) {
        return (fact, tokens) -> tokens.complete(TaskTarget.of(task), caseOf(fact), variables.apply(fact));
    }

    private static <F extends DomainEvent> Move<F> completing(Function<F, TaskTarget> target) {
        return (fact, tokens) -> tokens.complete(target.apply(fact), caseOf(fact), Map.of());
    }

    private static <F extends DomainEvent> Move<F> correlate(
            String message, Function<F, Map<String, Object>> variables) {
        return (fact, tokens) -> tokens.correlate(message, caseOf(fact), variables.apply(fact));
    }

    /** Voting ends with the closing: the task of whoever closes is done, and the voters' tasks are withdrawn. */
    private static <F extends DomainEvent> Move<F> closeBallot(TaskTarget task, String message) {
        return (fact, tokens) -> {
            tokens.complete(task, caseOf(fact), Map.of());
            tokens.correlate(message, caseOf(fact), Map.of());
        };
    }

    private static TaskTarget chaired(String task) {
        return TaskTarget.of(task).alsoOnBehalf();
    }

    private static String caseOf(DomainEvent fact) {
        return fact.aggregate().id();
    }
}
