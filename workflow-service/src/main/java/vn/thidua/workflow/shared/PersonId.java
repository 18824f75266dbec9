package vn.thidua.workflow.shared;

import java.util.regex.Pattern;

/** Identifies a person; also the login name and the user id in the engine. */
public record PersonId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9.-]{1,60}");

    public PersonId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "person id must be 1 to 60 lower-case letters, digits, dots or hyphens, but is '" + value + "'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
