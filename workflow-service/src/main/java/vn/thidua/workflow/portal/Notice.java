package vn.thidua.workflow.portal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A notice as notification-service gives it. @param link an address of this portal @param readAt null while unread */
@JsonIgnoreProperties(ignoreUnknown = true)
record Notice(
        String id,
        String title,
        String body,
        String link,
        Instant createdAt,
        @Nullable Instant readAt) {

    /** A path of ours and nothing that a browser could take for another site. */
    private static final Pattern PATH = Pattern.compile("/(?:[^/\\\\].*)?");

    /** Where the notice leads to within this portal; to the first page where it leads elsewhere. */
    public String path() {
        try {
            var address = URI.create(link);
            var path = address.getRawQuery() == null
                    ? address.getRawPath()
                    : address.getRawPath() + "?" + address.getRawQuery();
            return path != null && PATH.matcher(path).matches() ? path : "/";
        } catch (IllegalArgumentException noAddress) {
            return "/";
        }
    }

    /** What an inbox holds. @param unread how many there are, shown or not @param items newest first */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Inbox(long unread, List<Notice> items) {}
}
