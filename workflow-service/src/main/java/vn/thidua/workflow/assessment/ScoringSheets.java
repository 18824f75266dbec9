package vn.thidua.workflow.assessment;

/** The scoring sheets of the city. */
public interface ScoringSheets {

    /** @throws vn.thidua.workflow.shared.Problem {@code sheet-unknown} */
    ScoringSheet get(SheetCode code);
}
