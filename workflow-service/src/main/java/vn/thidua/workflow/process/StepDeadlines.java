package vn.thidua.workflow.process;

import static java.util.Map.entry;

import java.util.Map;
import vn.thidua.workflow.ruleset.Step;

/** Where the deadline of each task comes from: a duration of the rule set, or an instant that a fact has set. */
final class StepDeadlines {

    /** Tasks whose duration the rule set knows. Opinions and objections that stay open past their time share the duration of their window. */
    static final Map<String, Step> BY_STEP = Map.ofEntries(
            entry(TaskKeys.PREPARE_DOSSIER, Step.PREPARE_DOSSIER),
            entry(TaskKeys.VOTE_IN_UNIT_COUNCIL, Step.VOTE_IN_UNIT_COUNCIL),
            entry(TaskKeys.SIGN_PROPOSAL, Step.SIGN_PROPOSAL),
            entry(TaskKeys.SCORE_PEERS, Step.SCORE_PEERS),
            entry(TaskKeys.VERIFY_SCORES, Step.VERIFY_SCORES),
            entry(TaskKeys.SETTLE_OBJECTIONS, Step.OBJECT_TO_SCORES),
            entry(TaskKeys.OPEN_CLUSTER_BALLOT, Step.VOTE_IN_CLUSTER),
            entry(TaskKeys.CAST_CLUSTER_VOTE, Step.VOTE_IN_CLUSTER),
            entry(TaskKeys.CLOSE_CLUSTER_BALLOT, Step.VOTE_IN_CLUSTER),
            entry(TaskKeys.SIGN_CLUSTER_MINUTES, Step.SIGN_CLUSTER_MINUTES),
            entry(TaskKeys.RECEIVE_DOSSIER, Step.RECEIVE_AT_CITY),
            entry(TaskKeys.APPRAISE_DOSSIER, Step.APPRAISE_DOSSIER),
            entry(TaskKeys.CONFIRM_APPRAISAL, Step.CONFIRM_APPRAISAL),
            entry(TaskKeys.ANSWER_CONSULTATION, Step.CONSULT_AGENCY),
            entry(TaskKeys.RESOLVE_COMMENTS, Step.PUBLISH_FOR_COMMENT),
            entry(TaskKeys.SIGN_COUNCIL_MINUTES, Step.SIGN_COUNCIL_MINUTES),
            entry(TaskKeys.SIGN_DECISION, Step.SIGN_DECISION),
            entry(TaskKeys.PRESENT_AWARD, Step.PRESENT_AWARD),
            entry(TaskKeys.ARCHIVE_DOSSIER, Step.ARCHIVE_DOSSIER));

    /** Tasks whose deadline lies in a variable already. */
    static final Map<String, String> BY_VARIABLE = Map.of(
            TaskKeys.SUPPLEMENT_DOSSIER, NominationReviewVariables.SUPPLEMENT_DEADLINE,
            TaskKeys.CLOSE_SELF_ASSESSMENT, ClusterRoundVariables.SELF_ASSESSMENT_DEADLINE,
            TaskKeys.OPEN_SESSION, CouncilSessionVariables.HELD_AT,
            TaskKeys.CAST_COUNCIL_VOTE, CouncilSessionVariables.BALLOT_DEADLINE,
            TaskKeys.CLOSE_COUNCIL_BALLOT, CouncilSessionVariables.BALLOT_DEADLINE);

    private StepDeadlines() {}

    static boolean knows(String task) {
        return BY_STEP.containsKey(task) || BY_VARIABLE.containsKey(task);
    }
}
