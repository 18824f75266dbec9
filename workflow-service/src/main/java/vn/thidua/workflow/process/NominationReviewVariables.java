package vn.thidua.workflow.process;

/** Routing facts of one nomination; ids and verdicts only. */
final class NominationReviewVariables {

    static final String UNIT = "unit";
    static final String CLUSTER_REVIEW = "clusterReview";
    static final String IN_CLUSTER = "inCluster";
    static final String UNIT_COUNCIL_AGREED = "unitCouncilAgreed";
    static final String PROPOSAL_SIGNED = "proposalSigned";
    static final String ELIGIBLE = "eligible";
    static final String PROPOSED = "proposed";
    static final String DOSSIER_COMPLETE = "dossierComplete";
    static final String SUPPLEMENT_DEADLINE = "supplementDeadline";
    static final String APPRAISAL_OUTCOME = "appraisalOutcome";
    static final String CONSULTATIONS = "consultations";
    /** Codes of the consulted agencies, separated by commas. */
    static final String CONSULTED_AGENCIES = "consultedAgencies";

    static final String CONSULTATION_NUMBER = "consultationNumber";
    static final String AGENCY = "agency";
    static final String PUBLICATION_DEADLINE = "publicationDeadline";
    static final String PUBLICATION_CLOSED = "publicationClosed";
    static final String PASSED = "passed";
    static final String AWARDED = "awarded";

    private NominationReviewVariables() {}
}
