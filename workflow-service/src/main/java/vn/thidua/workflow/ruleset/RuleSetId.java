package vn.thidua.workflow.ruleset;

/** Names a rule set, such as {@code RS-2017}. */
public record RuleSetId(String value) {

    public RuleSetId {
        if (!value.matches("[A-Z0-9_-]{2,20}")) {
            throw new IllegalArgumentException(
                    "RuleSetId must be 2 to 20 capitals, digits, _ or -, but is '" + value + "'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
