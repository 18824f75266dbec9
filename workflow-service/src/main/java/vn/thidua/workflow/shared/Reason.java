package vn.thidua.workflow.shared;

/** Why something was returned, refused or withdrawn. @param code stable slug, such as {@code evidence-missing} @param text what people read */
public record Reason(String code, String text) {

    public Reason {
        if (code.isBlank() || code.length() > 60) {
            throw new IllegalArgumentException("reason code must have 1 to 60 characters, but is '" + code + "'");
        }
        if (text.isBlank() || text.length() > 2000) {
            throw new IllegalArgumentException("reason text must have 1 to 2000 characters, but has " + text.length());
        }
    }
}
