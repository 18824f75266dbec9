package vn.thidua.workflow.assessment;

import java.util.Optional;

/** The scoring sheets of the city. */
public interface ScoringSheets {

    /** @throws vn.thidua.workflow.shared.Problem {@code sheet-unknown} */
    ScoringSheet get(SheetCode code);

    /** The sheet that a cluster's units are scored on in a year; empty until the city has set one. */
    Optional<ScoringSheet> of(String cluster, int year);
}
