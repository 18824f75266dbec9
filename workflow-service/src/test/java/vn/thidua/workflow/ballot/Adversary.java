package vn.thidua.workflow.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.workflow.ballot.Dump.Row;

/** Ways of putting ballots beside voters; none may do better than guessing. */
final class Adversary {

    private Adversary() {}

    /** No row, in whatever table, has a voter beside a choice, a ballot or a receipt. */
    static void findsNoSecretBesideAVoter(Dump dump, ClosedBallot closed) {
        var codes = new HashSet<>(closed.receipts());
        dump.rows().stream()
                .filter(row -> row.table().equals("ballot_cast") || row.table().equals("ballot_receipt"))
                .forEach(row -> codes.add(row.text("key")));
        var mentions = dump.mentioning(closed.voters());
        assertThat(mentions.stream().flatMap(Row::values).collect(Collectors.toSet()))
                .isNotEmpty()
                .doesNotContain("YES", "NO", "INVALID")
                .doesNotContainAnyElementsOf(codes);
        var besideVoters = mentions.stream().map(Row::text).collect(Collectors.joining("\n"));
        assertThat(codes.stream().filter(besideVoters::contains))
                .as("ballots and receipts inside a text or document beside a voter")
                .isEmpty();
        assertThat(dump.of("ballot_envelope", closed.box())).isEmpty();
    }

    /** Whatever value a ballot or receipt shares with a row of a voter, it shares with those of everybody. */
    static void findsNoValueOnBothSides(Dump dump, List<Row> rowsOfVoters, ClosedBallot closed) {
        var ballots = dump.of("ballot_cast", closed.box());
        var receipts = dump.of("ballot_receipt", closed.box());
        assertThat(ballots).hasSize(closed.voters().size() * closed.items().size());
        assertThat(receipts).hasSameSizeAs(ballots);
        var valuesOfVoters = rowsOfVoters.stream().flatMap(Row::values).collect(Collectors.toSet());
        for (var anonymous : List.of(ballots, receipts)) {
            for (var column : anonymous.get(0).columns().keySet()) {
                var byValue = anonymous.stream()
                        .collect(Collectors.groupingBy(row -> row.text(column), Collectors.counting()));
                var shared = byValue.keySet().stream()
                        .filter(valuesOfVoters::contains)
                        .collect(Collectors.toSet());
                // a value on both sides may only be one that all ballots of an item share: box, item, the closing
                // transaction
                assertThat(shared)
                        .as("values of %s that are also beside voters", column)
                        .allSatisfy(value -> assertThat(byValue.get(value))
                                .isGreaterThanOrEqualTo(closed.voters().size()));
            }
        }
        assertThat(ballots.stream().map(row -> row.text("xmin")).distinct())
                .as("one transaction wrote all ballots")
                .hasSize(1);
    }

    /**
     * Ballots in an order of their own, dealt to voters in this order, hit the truth as often as chance does.
     *
     * @param voters for each ballot its voters in the order to try
     * @param sigmas how far from chance a hit rate may be; more where more orders are tried
     */
    static void guessesNoBetterByOrder(String order, Dump dump, Map<ClosedBallot, List<String>> voters, double sigmas) {
        readings().forEach((reading, sorted) -> {
            var hits = 0;
            var guesses = 0;
            var expected = 0.0;
            var variance = 0.0;
            for (var closed : voters.keySet()) {
                for (var item : closed.items()) {
                    var ballots = sorted.apply(dump.of("ballot_cast", closed.box()), item);
                    var counts = new TreeMap<Choice, Integer>();
                    for (var place = 0; place < ballots.size(); place++) {
                        var guess = Choice.valueOf(ballots.get(place).text("choice"));
                        var voter = voters.get(closed).get(place);
                        counts.merge(guess, 1, Integer::sum);
                        hits += guess == closed.truth().get(voter).get(item) ? 1 : 0;
                    }
                    var chanceOfHit = counts.values().stream()
                            .mapToDouble(count -> Math.pow((double) count / ballots.size(), 2))
                            .sum();
                    guesses += ballots.size();
                    expected += ballots.size() * chanceOfHit;
                    variance += ballots.size() * chanceOfHit * (1 - chanceOfHit);
                }
            }
            assertThat(Math.abs(hits - expected) / Math.sqrt(variance))
                    .as(
                            "voters by %s against ballots by %s: %s hits of %s, guessing gives %s",
                            order, reading, hits, guesses, expected)
                    .isLessThan(sigmas);
        });
    }

    private static Map<String, BiFunction<List<Row>, UUID, List<Row>>> readings() {
        Map<String, BiFunction<List<Row>, UUID, List<Row>>> readings = new LinkedHashMap<>();
        readings.put(
                "place", (rows, item) -> of(rows, item).sorted(Row.BY_PLACE).toList());
        readings.put(
                "key",
                (rows, item) -> of(rows, item)
                        .sorted(Comparator.comparing((Row row) -> row.text("key")))
                        .toList());
        return readings;
    }

    private static Stream<Row> of(List<Row> rows, UUID item) {
        return rows.stream().filter(row -> row.columns().get("item").equals(item));
    }

    /** The tables without which a test would look at nothing. */
    static Set<String> tables(Dump dump) {
        return dump.rows().stream().map(Row::table).collect(Collectors.toSet());
    }
}
