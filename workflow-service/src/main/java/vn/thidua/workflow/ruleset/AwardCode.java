package vn.thidua.workflow.ruleset;

/** Code of a title or commendation in the award catalogue, such as {@code COTP}. The catalogue is data; no code lists all awards. */
public record AwardCode(String value) {

    public AwardCode {
        if (!value.matches("[A-Z0-9_-]{2,20}")) {
            throw new IllegalArgumentException(
                    "AwardCode must be 2 to 20 capitals, digits, _ or -, but is '" + value + "'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
