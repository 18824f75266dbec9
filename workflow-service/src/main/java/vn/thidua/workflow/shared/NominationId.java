package vn.thidua.workflow.shared;

import java.util.UUID;

/** Identifies one nomination for its whole life; also its business key in the engine and its key in Kafka. */
public record NominationId(UUID value) {

    /** A new id; ids made later sort later (UUIDv7). */
    public static NominationId next() {
        return new NominationId(Ids.next());
    }

    public static NominationId of(String text) {
        return new NominationId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
