package vn.thidua.notification.recipients;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the organisation topic says about a unit. */
record UnitSnapshot(String unit, String name, @Nullable String managingLine) {

    UnitSnapshot {
        Objects.requireNonNull(unit, "unit must be there, but is missing");
        Objects.requireNonNull(name, "name must be there, but is missing");
    }
}
