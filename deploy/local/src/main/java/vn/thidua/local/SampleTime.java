package vn.thidua.local;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;

/** The clock of the sample profile, moved by the system administrator. */
public final class SampleTime {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Account administrator;

    public SampleTime(ApiClient api) {
        administrator = api.as("quantri");
    }

    public OffsetDateTime now() {
        var now = OffsetDateTime.parse(
                administrator.get("/sample/clock").get("now").asText());
        return now.atZoneSameInstant(VIETNAM).toOffsetDateTime();
    }

    public void forward(Duration step) {
        administrator.post("/sample/clock", Map.of("forward", step.toString()));
    }

    /** Passes the time until then; nothing happens when it is past already. */
    public void passUntil(OffsetDateTime moment) {
        var left = Duration.between(now(), moment);
        if (left.compareTo(Duration.ZERO) > 0) {
            forward(left.plusSeconds(1));
        }
    }
}
