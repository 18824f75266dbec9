package vn.thidua.notification.shared;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Places where a test lets the process die, between two things that are not one commit. Dead code unless the JVM was started with
 * {@code -Dthidua.crash=<name>@<n>}: then the n-th visit halts it as {@code kill -9} would.
 */
public final class CrashPoint {

    private static final @Nullable CrashPoint ARMED = parse(System.getProperty("thidua.crash"));

    private final String name;
    private final int fatalVisit;
    private final AtomicInteger visits = new AtomicInteger();

    private CrashPoint(String name, int fatalVisit) {
        this.name = name;
        this.fatalVisit = fatalVisit;
    }

    /** Marks the place; returns unless this visit is the fatal one. */
    public static void hit(String name) {
        var armed = ARMED;
        if (armed != null && armed.isFatal(name)) {
            Runtime.getRuntime().halt(137);
        }
    }

    static @Nullable CrashPoint parse(@Nullable String setting) {
        if (setting == null || setting.isBlank()) {
            return null;
        }
        var at = setting.lastIndexOf('@');
        return at < 0
                ? new CrashPoint(setting, 1)
                : new CrashPoint(setting.substring(0, at), Integer.parseInt(setting.substring(at + 1)));
    }

    boolean isFatal(String visited) {
        return name.equals(visited) && visits.incrementAndGet() == fatalVisit;
    }
}
