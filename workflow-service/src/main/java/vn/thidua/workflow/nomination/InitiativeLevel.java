package vn.thidua.workflow.nomination;

/** Who recognised an initiative: the unit, the city, or the country. */
public enum InitiativeLevel {
    CO_SO,
    CAP_TP,
    TOAN_QUOC
}
