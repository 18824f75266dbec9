package vn.thidua.workflow.process;

/** Ids of the user tasks in the models. */
final class TaskKeys {

    static final String PREPARE_DOSSIER = "Task_PrepareDossier";
    static final String VOTE_IN_UNIT_COUNCIL = "Task_VoteInUnitCouncil";
    static final String SIGN_PROPOSAL = "Task_SignProposal";

    static final String CLOSE_SELF_ASSESSMENT = "Task_CloseSelfAssessment";
    static final String SCORE_PEERS = "Task_ScorePeers";
    static final String VERIFY_SCORES = "Task_VerifyScores";
    static final String SETTLE_OBJECTIONS = "Task_SettleObjections";
    static final String OPEN_CLUSTER_BALLOT = "Task_OpenClusterBallot";
    static final String CAST_CLUSTER_VOTE = "Task_CastClusterVote";
    static final String CLOSE_CLUSTER_BALLOT = "Task_CloseClusterBallot";
    static final String SIGN_CLUSTER_MINUTES = "Task_SignClusterMinutes";

    static final String RECEIVE_DOSSIER = "Task_ReceiveDossier";
    static final String SUPPLEMENT_DOSSIER = "Task_SupplementDossier";
    static final String APPRAISE_DOSSIER = "Task_AppraiseDossier";
    static final String CONFIRM_APPRAISAL = "Task_ConfirmAppraisal";
    static final String ANSWER_CONSULTATION = "Task_AnswerConsultation";
    static final String RESOLVE_COMMENTS = "Task_ResolveComments";

    static final String OPEN_SESSION = "Task_OpenSession";
    static final String CAST_COUNCIL_VOTE = "Task_CastCouncilVote";
    static final String CLOSE_COUNCIL_BALLOT = "Task_CloseCouncilBallot";
    static final String SIGN_COUNCIL_MINUTES = "Task_SignCouncilMinutes";

    static final String SIGN_DECISION = "Task_SignDecision";
    static final String PRESENT_AWARD = "Task_PresentAward";
    static final String ARCHIVE_DOSSIER = "Task_ArchiveDossier";

    private TaskKeys() {}
}
