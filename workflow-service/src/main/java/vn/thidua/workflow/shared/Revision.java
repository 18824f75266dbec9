package vn.thidua.workflow.shared;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which writing of a draft somebody has seen; travels as {@code ETag} and {@code If-Match}. */
public record Revision(long value) {

    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    /**
     * Reads an {@code If-Match} header; null when the caller sent none and so accepts any revision.
     *
     * @throws Problem {@code input-invalid} when it is no entity tag of ours
     */
    public static @Nullable Revision ofIfMatch(@Nullable String header) {
        if (header == null || header.isBlank() || header.equals("*")) {
            return null;
        }
        var matcher = ETAG.matcher(header.strip());
        if (!matcher.matches()) {
            throw SharedProblem.INPUT_INVALID.on("If-Match");
        }
        return new Revision(Long.parseLong(matcher.group(1)));
    }

    /** @throws Problem {@code changed-meanwhile} when somebody has seen another revision than this one */
    public void mustBe(@Nullable Revision seen) {
        if (seen != null && seen.value != value) {
            throw SharedProblem.CHANGED_MEANWHILE.on();
        }
    }

    /** As a strong entity tag, quotes included. */
    public String etag() {
        return "\"" + value + "\"";
    }
}
