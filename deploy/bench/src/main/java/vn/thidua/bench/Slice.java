package vn.thidua.bench;

import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** The result of one measured slice. @param perSecond user actions a second */
record Slice(String path, int actions, double perSecond, Usage used) {

    double jvmMillisPerAction() {
        return used.jvmMillis() / actions;
    }

    double postgresMillisPerAction() {
        return used.postgresMillis() / actions;
    }

    double flushesPerAction() {
        return (double) used.walSyncs() / actions;
    }

    /** Drives that many prepared cases with that many threads, closed loop. */
    static Slice measure(Path path, int cases, int threads, DataSource postgres, long postmaster) {
        path.prepare(cases);
        var next = new AtomicInteger();
        var before = Usage.now(postgres, postmaster);
        var started = System.nanoTime();
        Load.run(threads, () -> {
            for (var mine = next.getAndIncrement(); mine < cases; mine = next.getAndIncrement()) {
                path.drive(mine);
            }
        });
        var seconds = (System.nanoTime() - started) / 1e9;
        var actions = cases * path.actionsPerCase();
        return new Slice(
                path.name(),
                actions,
                actions / seconds,
                Usage.now(postgres, postmaster).since(before));
    }
}
