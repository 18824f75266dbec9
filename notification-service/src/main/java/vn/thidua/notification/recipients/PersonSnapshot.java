package vn.thidua.notification.recipients;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the organisation topic says about a person, as far as this service needs it. */
record PersonSnapshot(
        String personId,
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String unit,
        Set<String> groups,
        boolean active) {

    PersonSnapshot {
        Objects.requireNonNull(personId, "personId must be there, but is missing");
        Objects.requireNonNull(name, "name must be there, but is missing");
        Objects.requireNonNull(groups, "groups must be there, but is missing");
        groups = Set.copyOf(groups);
    }

    Recipient recipient() {
        return new Recipient(personId, name, email, phone, unit);
    }
}
