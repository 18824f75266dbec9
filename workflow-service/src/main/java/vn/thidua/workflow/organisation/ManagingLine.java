package vn.thidua.workflow.organisation;

/** Who manages a unit's organisation, staff and payroll, and therefore proposes its awards (Law 06/2022/QH15 Art. 83). */
public enum ManagingLine {
    CITY,
    CENTRAL_VERTICAL,
    CENTRAL_ENTERPRISE,
    OTHER
}
