package vn.thidua.local;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

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
        var dead = new CompletableFuture<ChildPart>();
        var system = LocalSystem.prepare(settings, options.reset(), Main::say);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(system)));
        system.start(Main::say);
        system.whenAPartDies(dead::complete);
        new SampleJourney(new ApiClient(system.workflow().uri()), Main::say).run();
        announce(system, settings);
        throw new PartDied(dead.join());
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
