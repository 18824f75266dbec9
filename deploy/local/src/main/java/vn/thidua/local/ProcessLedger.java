package vn.thidua.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Remembers on disk which processes were started, so that those of a killed launcher are found and ended at the next start. A lock
 * that dies with the launcher tells a running system from a dead one.
 */
final class ProcessLedger implements AutoCloseable {

    private final Path file;
    private final FileChannel channel;
    private boolean closing;

    private ProcessLedger(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** @throws StartRefused while another launcher runs from the same folder */
    static ProcessLedger open(Path run) {
        Folders.create(run);
        try {
            var channel = FileChannel.open(run.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new StartRefused(
                        "The system is already running from this folder: see " + run.resolve("endpoints.json"));
            }
            return new ProcessLedger(run.resolve("processes"), channel);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (java.nio.channels.OverlappingFileLockException heldHere) {
            return null;
        }
    }

    /** From now on no process may be started. */
    synchronized void beginClosing() {
        closing = true;
    }

    /** @throws CancellationException while everything is being stopped */
    synchronized void requireOpen() {
        if (closing) {
            throw new CancellationException("the system is stopping");
        }
    }

    synchronized void started(ProcessHandle process) {
        var line = "%d %s%n".formatted(process.pid(), startOf(process));
        try {
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Ends what a killed launcher left behind. */
    void endStale() {
        try {
            if (Files.exists(file)) {
                Files.readAllLines(file).forEach(ProcessLedger::endIfSame);
                Files.delete(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void endIfSame(String line) {
        var words = line.split(" ", 2);
        ProcessHandle.of(Long.parseLong(words[0]))
                .filter(process -> startOf(process).toString().equals(words[1]))
                .ifPresent(ProcessLedger::end);
    }

    private static void end(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().orTimeout(20, TimeUnit.SECONDS).join();
    }

    /** A process id is used again some day; its start time tells two processes apart. */
    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
            channel.close();
        } catch (IOException alreadyGone) {
            throw new UncheckedIOException(alreadyGone);
        }
    }
}
