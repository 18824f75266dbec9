package vn.thidua.workflow.shared;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A place where a fault test kills this process as a power cut would. Without the system property
 * {@code thidua.crash=<name>@<visit>} it does nothing; with it the visit of that number halts with status 137.
 */
public final class CrashPoint {

    private static final @Nullable CrashPoint ARMED = parse(System.getProperty("thidua.crash"));

    private final String name;
    private final AtomicInteger visitsLeft;

    private CrashPoint(String name, int visit) {
        this.name = name;
        this.visitsLeft = new AtomicInteger(visit);
    }

    /** Says that execution has come here. */
    public static void hit(String name) {
        if (ARMED != null && ARMED.isDueAt(name)) {
            Runtime.getRuntime().halt(137);
        }
    }

    /** Reads {@code name@visit}; the visit counts from 1. Null stays null: nothing is armed. */
    static @Nullable CrashPoint parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var at = text.lastIndexOf('@');
        return at < 0
                ? new CrashPoint(text, 1)
                : new CrashPoint(text.substring(0, at), Integer.parseInt(text.substring(at + 1)));
    }

    boolean isDueAt(String place) {
        return name.equals(place) && visitsLeft.decrementAndGet() == 0;
    }
}
