package vn.thidua.workflow.cluster;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.workflow.shared.UnitCode;

/** A unit's objection. @param settlement null while it is open */
public record Objection(
        UnitCode unit,
        String text,
        Instant raisedAt,
        @Nullable String settlement) {

    boolean open() {
        return settlement == null;
    }
}
