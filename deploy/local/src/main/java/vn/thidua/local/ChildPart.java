package vn.thidua.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A part of the system that is a process of its own: it can be stopped, killed and started again while the others run. */
public abstract class ChildPart {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration GRACE = Duration.ofSeconds(25);

    private final String name;
    private final LogFile log;
    private final ProcessLedger ledger;
    private volatile @Nullable Process process;
    private volatile Consumer<PartDied> whenItDies = death -> {};
    private volatile AtomicBoolean wanted = new AtomicBoolean();

    ChildPart(String name, LogFile log, ProcessLedger ledger) {
        this.name = name;
        this.log = log;
        this.ledger = ledger;
    }

    /** The command without the path of Java. */
    abstract List<String> arguments();

    abstract Map<String, String> environment();

    /** Whether the part serves; asked again and again after its start. */
    abstract boolean answers();

    /** Called once by the start; makes what the part needs on disk. */
    void prepare() {}

    public final String name() {
        return name;
    }

    final LogFile log() {
        return log;
    }

    /** Who is told when the process ends without being asked to. */
    final void whenItDies(Consumer<PartDied> listener) {
        whenItDies = listener;
    }

    /** Starts the process and returns at once. */
    public final synchronized void launch() {
        ledger.requireOpen();
        prepare();
        var command = new ArrayList<>(Java.ignoringInterrupts());
        command.addAll(arguments());
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.append());
        builder.environment().putAll(environment());
        try {
            var started = builder.start();
            ledger.started(started.toHandle());
            process = started;
            wanted = watch(started);
        } catch (IOException noJava) {
            throw new UncheckedIOException(noJava);
        }
    }

    /** What it returns says whether this very process is still wanted; each has its own, because news of its end may come late. */
    private AtomicBoolean watch(Process started) {
        var stillWanted = new AtomicBoolean(true);
        CompletableFuture<Void> news = started.onExit().thenAccept(ended -> {
            if (stillWanted.get()) {
                whenItDies.accept(death());
            }
        });
        assert !news.isCancelled();
        return stillWanted;
    }

    /** Returns when the part serves. @throws PartDied when its process ends before that */
    public final void awaitReady() {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!isAlive()) {
                throw death();
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("%s does not answer after %d s. Last lines of its log:%n%s"
                        .formatted(name, PATIENCE.toSeconds(), log.tail(40)));
            }
            Pause.brief();
        }
    }

    public final void start() {
        launch();
        awaitReady();
    }

    public final boolean isAlive() {
        var current = process;
        return current != null && current.isAlive();
    }

    /** Returns when the process has ended by itself or by somebody else's hand, such as a crash point. */
    public final void awaitDeath(Duration patience) {
        var current = process;
        if (current != null) {
            CompletableFuture<Process> exit = current.onExit();
            exit.orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS).join();
        }
    }

    /** Asks the process to end and waits until it has. */
    public final void stop() {
        end(GRACE);
    }

    /** Ends the process as a power cut would: {@code kill -9}. */
    public final void kill() {
        end(Duration.ZERO);
    }

    private synchronized void end(Duration grace) {
        wanted.set(false);
        var current = process;
        if (current == null) {
            return;
        }
        try {
            if (!grace.isZero()) {
                current.destroy();
            }
            if (grace.isZero() || !current.waitFor(grace.toMillis(), TimeUnit.MILLISECONDS)) {
                current.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            current.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private PartDied death() {
        var current = process;
        var exit = current == null || current.isAlive() ? "" : " with exit code " + current.exitValue();
        return new PartDied(name, exit, log);
    }
}
