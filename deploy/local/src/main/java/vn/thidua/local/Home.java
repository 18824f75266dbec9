package vn.thidua.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The checkout that this system is run from. */
public record Home(Path root) {

    /** From the system property {@code thidua.home}, or else the nearest folder upwards that holds the Maven wrapper. */
    public static Home find() {
        var named = System.getProperty("thidua.home");
        if (named != null) {
            return new Home(Path.of(named).toAbsolutePath());
        }
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("mvnw")) && Files.exists(folder.resolve("deploy/local"))) {
                return new Home(folder);
            }
        }
        throw new StartRefused("Found no checkout of the project here; run deploy/local/start.");
    }

    /** The executable jar of a service. */
    Path jar(String module) {
        var target = root.resolve(module).resolve("target");
        try (var files = Files.newDirectoryStream(target, module + "-*-boot.jar")) {
            for (var jar : files) {
                return jar;
            }
        } catch (java.nio.file.NotDirectoryException | java.nio.file.NoSuchFileException notBuilt) {
            throw notBuilt(module);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        throw notBuilt(module);
    }

    Path data() {
        return root.resolve("deploy/local/.data");
    }

    Path run() {
        return root.resolve("deploy/local/.run");
    }

    private static StartRefused notBuilt(String module) {
        return new StartRefused(module + " is not built; run deploy/local/start, which builds what is missing.");
    }
}
