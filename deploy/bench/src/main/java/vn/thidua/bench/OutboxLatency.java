package vn.thidua.bench;

/** How long a committed fact takes until a plain consumer has it. */
final class OutboxLatency {

    private OutboxLatency() {}

    /**
     * Milliseconds from the return of a user action, right after its commit, to the consumer's poll; an open loop at that pace.
     * Each action announces the next fact of a prepared nomination. An event that overtakes the return counts as 0.
     */
    static double[] latencies(MainPath path, String brokers, int cases, int perSecond) {
        path.prepare(cases);
        var actions = path.actionsPerCase();
        var millis = new double[cases * actions];
        var committedAt = new long[cases * actions];
        try (var arrivals = new Arrivals(
                brokers,
                "thidua.nomination.v1",
                one -> Arrivals.header(one, "ce_subject") + Arrivals.header(one, "ce_type"))) {
            var pace = new Pace(perSecond);
            for (var step = 0; step < actions; step++) {
                for (var one = 0; one < cases; one++) {
                    pace.awaitNext();
                    path.act(one, step);
                    committedAt[step * cases + one] = System.nanoTime();
                }
            }
            for (var step = 0; step < actions; step++) {
                for (var one = 0; one < cases; one++) {
                    var at = arrivals.of(path.subject(one) + path.announces(step));
                    millis[step * cases + one] = Math.max(0, (at - committedAt[step * cases + one]) / 1e6);
                }
            }
        }
        return millis;
    }
}
