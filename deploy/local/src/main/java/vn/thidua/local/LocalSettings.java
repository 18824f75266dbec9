package vn.thidua.local;

import java.nio.file.Path;

/**
 * Where and how one local system runs.
 *
 * @param data folder that is kept between runs
 * @param run folder for logs and other files of this run
 * @param listen address that both services listen on
 */
public record LocalSettings(Home home, Path data, Path run, Ports ports, String listen) {

    /** The system that the launcher starts. */
    static LocalSettings of(Home home, Options options) {
        return new LocalSettings(home, home.data(), home.run(), options.ports(), options.listen());
    }

    /** A system of its own below the given folder, on free ports. */
    public static LocalSettings in(Path folder) {
        return new LocalSettings(Home.find(), folder.resolve("data"), folder.resolve("run"), Ports.free(), "127.0.0.1");
    }

    Path logs() {
        return run.resolve("logs");
    }
}
