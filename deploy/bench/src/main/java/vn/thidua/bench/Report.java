package vn.thidua.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** What a run has measured, as Markdown. Figures are medians with least and most in brackets. */
final class Report {

    private final StringJoiner throughput = new StringJoiner("\n");
    private final StringJoiner latency = new StringJoiner("\n");
    private final List<Double> latencyRatios = new ArrayList<>();
    private final String commit;
    private final double load;

    Report(String commit, double load) {
        this.commit = commit;
        this.load = load;
        throughput.add("| clients | main path, actions/s | bare engine, actions/s | ratio | ratio pair by pair"
                + " | CPU ms/action: JVM, PostgreSQL (main) | (bare) | WAL flushes/action (main) | (bare) |");
        throughput.add("|---|---|---|---|---|---|---|---|---|");
        latency.add("| pair | commit to consumer, ms: p50, p99 | bare Kafka, ms: p50, p99 | ratio of p99 |");
        latency.add("|---|---|---|---|");
    }

    void pairs(int clients, List<Pair> pairs) {
        throughput.add(String.join(
                " | ",
                "| " + clients,
                figures(pairs, pair -> pair.main().perSecond()),
                figures(pairs, pair -> pair.vanilla().perSecond()),
                figures(pairs, Pair::ratio),
                pairs.stream().map(pair -> two(pair.ratio())).collect(Collectors.joining(" ")),
                cpu(pairs.stream().map(Pair::main).toList()),
                cpu(pairs.stream().map(Pair::vanilla).toList()),
                figures(pairs, pair -> pair.main().flushesPerAction()),
                figures(pairs, pair -> pair.vanilla().flushesPerAction()) + " |"));
    }

    void latency(Figures ours, Figures bare) {
        var ratio = ours.percentile(99) / bare.percentile(99);
        latencyRatios.add(ratio);
        latency.add("| %d | %s, %s | %s, %s | %s |"
                .formatted(
                        latencyRatios.size(),
                        two(ours.median()),
                        two(ours.percentile(99)),
                        two(bare.median()),
                        two(bare.percentile(99)),
                        two(ratio)));
    }

    private static String cpu(List<Slice> slices) {
        return figures(slices, Slice::jvmMillisPerAction) + ", " + figures(slices, Slice::postgresMillisPerAction);
    }

    private static <T> String figures(List<T> measured, ToDoubleFunction<T> figure) {
        return Figures.of(measured.stream().mapToDouble(figure).toArray()).toString();
    }

    private static String two(double figure) {
        return String.format(Locale.ROOT, "%.2f", figure);
    }

    @Override
    public String toString() {
        var ratios = Figures.of(
                latencyRatios.stream().mapToDouble(Double::doubleValue).toArray());
        return "commit %s, load average before the run %s%n%n%s%n%n%s%n%nratio of p99: %s"
                .formatted(commit, two(load), throughput, latency, ratios);
    }
}
