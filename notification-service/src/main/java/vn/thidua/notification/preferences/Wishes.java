package vn.thidua.notification.preferences;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.notification.shared.ChannelKind;
import vn.thidua.notification.shared.Language;
import vn.thidua.notification.shared.NoticeKind;

/**
 * What one person has chosen.
 *
 * @param quietFrom null without quiet hours
 * @param quietTo null without quiet hours
 * @param switches only what differs from the standard
 */
public record Wishes(
        Language language,
        @Nullable LocalTime quietFrom,
        @Nullable LocalTime quietTo,
        List<Switch> switches) {

    /** One kind on one channel, on or off. */
    public record Switch(NoticeKind kind, ChannelKind channel, boolean enabled) {}

    static Wishes standard() {
        return new Wishes(Language.VI, null, null, List.of());
    }
}
