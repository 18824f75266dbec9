package vn.thidua.notification.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A notice as its person sees it. @param readAt null while unread */
public record InboxItem(
        UUID id,
        String kind,
        String title,
        String body,
        String link,
        Instant createdAt,
        @Nullable Instant readAt) {}
