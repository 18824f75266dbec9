package vn.thidua.workflow.nomination;

import java.util.List;

/** One condition of an award. It looks at the dossier only, so it can be asked before any process exists. */
interface EligibilityRule {

    /** What it found; empty when the condition is met or does not concern the award. */
    List<Finding> check(Dossier dossier);
}
