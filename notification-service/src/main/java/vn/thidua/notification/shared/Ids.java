package vn.thidua.notification.shared;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.UUID;

/** Makes and reads ids. */
public final class Ids {

    private static final NoArgGenerator TIME_ORDERED = Generators.timeBasedEpochGenerator();

    private Ids() {}

    /** A UUIDv7: unique, and ordered by the millisecond it was made in, which keeps indexes right-most. */
    public static UUID next() {
        return TIME_ORDERED.generate();
    }

    /** @throws Problem {@code not-found} when the text is no UUID, since nothing has such an id */
    public static UUID parse(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw SharedProblem.NOT_FOUND.on();
        }
    }
}
