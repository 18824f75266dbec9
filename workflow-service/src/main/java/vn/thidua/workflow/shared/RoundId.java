package vn.thidua.workflow.shared;

import java.util.UUID;

/** Identifies one yearly round of one cluster. */
public record RoundId(UUID value) {

    /** A new id; ids made later sort later (UUIDv7). */
    public static RoundId next() {
        return new RoundId(Ids.next());
    }

    public static RoundId of(String text) {
        return new RoundId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
