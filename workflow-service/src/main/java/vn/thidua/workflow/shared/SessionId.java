package vn.thidua.workflow.shared;

import java.util.UUID;

/** Identifies one session of the city council. */
public record SessionId(UUID value) {

    /** A new id; ids made later sort later (UUIDv7). */
    public static SessionId next() {
        return new SessionId(Ids.next());
    }

    public static SessionId of(String text) {
        return new SessionId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
