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
        var folder = options.folder();
        return folder == null
                ? new LocalSettings(home, home.data(), home.run(), options.ports(), options.listen())
                : below(folder.toAbsolutePath(), home, options.ports(), options.listen());
    }

    /** A system of its own below the given folder, on free ports. */
    public static LocalSettings in(Path folder) {
        return below(folder, Home.find(), Ports.free(), "127.0.0.1");
    }

    private static LocalSettings below(Path folder, Home home, Ports ports, String listen) {
        return new LocalSettings(home, folder.resolve("data"), folder.resolve("run"), ports, listen);
    }

    Path logs() {
        return run.resolve("logs");
    }
}
