package vn.thidua.workflow.organisation;

/** What a person is in the city council. The secretary counts; only members vote. */
public enum CouncilSeat {
    CHAIR,
    VICE_CHAIR,
    MEMBER,
    SECRETARY
}
