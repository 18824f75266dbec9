package vn.thidua.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.bench.vanilla.VanillaApplication;

/**
 * Measures the main path beside a bare engine with as many user tasks, and its events beside a bare broker: one run, in turns.
 * Arguments: cases per slice (default 60), pairs (default 5).
 */
public final class Bench {

    private static final int EVENTS_PER_SECOND = 40;
    private static final int EVENT_SIZE = 900;
    private static final int LATENCY_CASES = 100;

    /** Rounds of both paths after which neither becomes faster: the just-in-time compiler of a long-running server has done its work. */
    private static final int WARM_UP = 30;

    private static final List<Integer> THREADS = List.of(1, 4, 16);

    private Bench() {}

    public static void main(String[] args) throws IOException, SQLException {
        var cases = args.length > 0 ? Integer.parseInt(args[0]) : 60;
        var pairs = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        var load = java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                .getSystemLoadAverage();
        var report = new Report(System.getProperty("thidua.commit", "unknown"), load);
        try (var servers = new Servers();
                var main = new MainPath(
                        servers.database("main"), servers.brokers(), Files.createTempDirectory("thidua-bench"));
                var vanilla = new VanillaPath(
                        VanillaApplication.start(servers.database("vanilla"), "postgres", "postgres"),
                        main.actionsPerCase())) {
            warmUp(servers, main, vanilla, cases);
            for (var threads : THREADS) {
                report.pairs(threads, pairs(servers, main, vanilla, cases, threads, pairs));
            }
            latency(servers, main, report, pairs);
        }
        System.out.println(report);
        System.exit(0);
    }

    private static void warmUp(Servers servers, MainPath main, VanillaPath vanilla, int cases) {
        for (var round = 0; round < WARM_UP; round++) {
            Slice.measure(main, cases, 4, servers.postgres(), servers.postmaster());
            Slice.measure(vanilla, cases, 4, servers.postgres(), servers.postmaster());
            if (round == WARM_UP / 2) {
                main.settle();
                vanilla.settle();
            }
        }
        BareKafka.latencies(servers.brokers(), 200, EVENTS_PER_SECOND * 4, EVENT_SIZE);
    }

    private static List<Pair> pairs(
            Servers servers, MainPath main, VanillaPath vanilla, int cases, int threads, int pairs) {
        var measured = new ArrayList<Pair>();
        for (var pair = 0; pair < pairs; pair++) {
            measured.add(new Pair(
                    Slice.measure(main, cases, threads, servers.postgres(), servers.postmaster()),
                    Slice.measure(vanilla, cases, threads, servers.postgres(), servers.postmaster())));
        }
        return measured;
    }

    private static void latency(Servers servers, MainPath main, Report report, int pairs) {
        for (var pair = 0; pair < pairs; pair++) {
            var ours = OutboxLatency.latencies(main, servers.brokers(), LATENCY_CASES, EVENTS_PER_SECOND);
            var bare = BareKafka.latencies(servers.brokers(), ours.length, EVENTS_PER_SECOND, EVENT_SIZE);
            report.latency(Figures.of(ours), Figures.of(bare));
        }
    }
}
