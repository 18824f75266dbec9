package vn.thidua.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.thidua.local.Home;
import vn.thidua.local.Port;
import vn.thidua.local.Ports;

/** The launcher as a program of its own, what it prints, and the processes below it. */
final class LauncherProcess implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration STOP = Duration.ofSeconds(40);

    private final Process process;
    private final Path output;

    private LauncherProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static LauncherProcess start(Path folder, Ports ports) throws IOException {
        var output = Files.createTempFile(folder, "launcher", ".txt");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=Asia/Ho_Chi_Minh",
                "-Dthidua.home=" + Home.find().root(),
                "-cp",
                System.getProperty("java.class.path"),
                "vn.thidua.local.Main",
                "--folder",
                folder.toString()));
        for (var port : Port.values()) {
            command.addAll(List.of("--port", port.option() + "=" + ports.of(port)));
        }
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new LauncherProcess(process, output);
    }

    /** Returns when the line is printed that begins with {@code READY}. */
    void awaitReady() {
        await().atMost(START).until(() -> isReady() || !process.isAlive());
        assertThat(isReady()).as(output()).isTrue();
    }

    private boolean isReady() {
        return output().lines().anyMatch(line -> line.startsWith("READY "));
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    /** Both services, the broker and PostgreSQL with its workers. */
    List<ProcessHandle> below() {
        return process.descendants().toList();
    }

    /** Whether something runs there still; a process that only waits to be counted as dead has no command any more. */
    static boolean runs(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    /** What SIGTERM does. */
    void terminate() {
        process.destroy();
    }

    int exit() throws InterruptedException {
        assertThat(process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS))
                .as("the launcher ends; it says:%n%s", output())
                .isTrue();
        return process.exitValue();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
            below().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
    }
}
