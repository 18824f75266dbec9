package vn.thidua.workflow.shared;

import java.util.regex.Pattern;

/** Short code of a unit, such as {@code U03}; part of group names and dossier papers. */
public record UnitCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{1,20}");

    public UnitCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "unit code must be 1 to 20 letters, digits or hyphens, but is '" + value + "'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
