package vn.thidua.workflow.ruleset;

/** The rule sets of the city. */
public interface RuleSets {

    /** The rule set of a year of consideration; where its own is not enabled, the one before it with a warning. */
    RuleSet forYear(int year);

    /** @throws vn.thidua.workflow.shared.Problem {@code ruleset-unknown} */
    RuleSet byId(RuleSetId id);
}
