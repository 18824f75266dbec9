package vn.thidua.local;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The launcher's program. It ends when it is told to (Ctrl-C, SIGTERM) or when a part dies. */
final class Main {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final long STARTED = System.nanoTime();
    private static final double NANOS = 1e9;

    private Main() {}

    public static void main(String... arguments) {
        try {
            var options = Options.parse(arguments);
            if (options.help()) {
                OUT.print(Options.HELP);
            } else {
                run(options);
            }
        } catch (StartRefused | PartDied refusal) {
            OUT.println(refusal.getMessage());
            System.exit(1);
        } catch (CancellationException told) {
            // the shutdown hook is already stopping everything
            return;
        } catch (RuntimeException failure) {
            failure.printStackTrace(OUT);
            System.exit(1);
        }
    }

    private static void run(Options options) {
        var settings = LocalSettings.of(Home.find(), options);
        var system = LocalSystem.prepare(settings, options.reset(), Main::say);
        var end = new CompletableFuture<RuntimeException>();
        system.whenAPartDies(end::complete);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(system)));
        new Thread(() -> bringUp(system, settings, end), "bring-up").start();
        throw end.join();
    }

    private static void bringUp(LocalSystem system, LocalSettings settings, CompletableFuture<RuntimeException> end) {
        try {
            system.start(Main::say);
            new SampleJourney(new ApiClient(system.workflow().uri()), Main::say).run();
            system.requireServing();
            announce(system, settings);
        } catch (Throwable failure) {
            var known = failure instanceof RuntimeException cause ? cause : new IllegalStateException(failure);
            // a call fails a moment before news comes that a part died, and that death is what to tell
            end.completeOnTimeout(known, 2, TimeUnit.SECONDS);
        }
    }

    private static void stop(LocalSystem system) {
        say("Stopping");
        system.close();
        say("Stopped");
    }

    private static void announce(LocalSystem system, LocalSettings settings) {
        var endpoints = system.endpoints();
        endpoints.writeTo(settings.run());
        OUT.print(endpoints.table());
        OUT.println("READY " + endpoints.portal());
    }

    private static void say(String text) {
        OUT.printf("[%3.0f s] %s%n", (System.nanoTime() - STARTED) / NANOS, text);
    }
}
