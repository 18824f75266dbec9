package vn.thidua.workflow.nomination;

/** Where a nomination stands (domain rules 3.5). The order is the order of the path; side states come last. */
public enum NominationStatus {
    DRAFT,
    SELF_ASSESSED,
    UNIT_REVIEWED,
    UNIT_SIGNED,
    CLUSTER_RECEIVED,
    CLUSTER_SCORING,
    CLUSTER_VERIFIED,
    CLUSTER_VOTED,
    CITY_SUBMITTED,
    CITY_ACCEPTED,
    APPRAISING,
    /** Agencies are consulted and the public may comment, side by side. */
    CONSULTING,
    /** Consultation and publication are both over; the dossier may go on a council's agenda. */
    PUBLISHED,
    COUNCIL_SCHEDULED,
    COUNCIL_PASSED,
    AWAITING_SIGNATURE,
    AWARDED,
    NOTIFIED,
    PRESENTED,
    ARCHIVED,
    RETURNED_UNIT,
    WITHDRAWN,
    NOT_PROPOSED,
    NOT_ELIGIBLE,
    NOT_PASSED,
    REFUSED;

    /** True when no further step can follow but telling the result. */
    public boolean ended() {
        return switch (this) {
            case ARCHIVED, WITHDRAWN, NOT_PROPOSED, NOT_ELIGIBLE, NOT_PASSED, REFUSED -> true;
            case DRAFT,
                    SELF_ASSESSED,
                    UNIT_REVIEWED,
                    UNIT_SIGNED,
                    CLUSTER_RECEIVED,
                    CLUSTER_SCORING,
                    CLUSTER_VERIFIED,
                    CLUSTER_VOTED,
                    CITY_SUBMITTED,
                    CITY_ACCEPTED,
                    APPRAISING,
                    CONSULTING,
                    PUBLISHED,
                    COUNCIL_SCHEDULED,
                    COUNCIL_PASSED,
                    AWAITING_SIGNATURE,
                    AWARDED,
                    NOTIFIED,
                    PRESENTED,
                    RETURNED_UNIT -> false;
        };
    }
}
