package vn.thidua.notification.recipients;

import org.jspecify.annotations.Nullable;

/**
 * A person who can be told something.
 *
 * @param email null where none is known
 * @param phone null where none is known
 * @param unit null for people of the city's own bodies
 */
public record Recipient(
        String id,
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String unit) {}
