package vn.thidua.workflow.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.workflow.testing.GroundTest;

/**
 * Somebody has a full dump of the database after closing, with the system columns, and knows in which order people voted. Against
 * a known truth every way of putting ballots beside voters must do no better than guessing.
 */
@GroundTest
class AdversaryTests {

    private static final List<String> VOTERS =
            IntStream.rangeClosed(1, 17).mapToObj("hd.uv%02d"::formatted).toList();
    private static final List<UUID> ITEMS = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

    @Autowired
    private BallotBoxes boxes;

    @Autowired
    private JdbcTemplate database;

    private final Random chance = new Random(20181231);

    /** A closed ballot and the truth about it. */
    private record Closed(
            BoxId box, List<String> castOrder, Map<String, Map<UUID, Choice>> truth, Set<String> receipts) {}

    private record Row(String table, Map<String, Object> columns) {
        String text() {
            return columns.values().stream().map(Row::text).collect(Collectors.joining("|"));
        }

        static String text(Object value) {
            return value instanceof byte[] bytes
                    ? new String(bytes, StandardCharsets.ISO_8859_1)
                    : String.valueOf(value);
        }
    }

    @BeforeEach
    void warmUp() {
        assertThat(database.queryForObject("select count(*) from pg_stat_user_tables", Long.class))
                .isPositive();
    }

    @Test
    void noRowHasAVoterBesideAChoiceABallotOrAReceipt() {
        var closed = vote();
        var dump = dump();
        assertThat(dump.stream().map(Row::table)).contains("ballot_cast", "ballot_receipt", "ballot_participant");
        var secrets = new HashSet<>(Set.of("YES", "NO", "INVALID"));
        secrets.addAll(closed.receipts());
        dump.stream()
                .filter(row -> row.table().equals("ballot_cast") || row.table().equals("ballot_receipt"))
                .forEach(row -> secrets.add(row.columns().get("key").toString()));
        var besideVoters = dump.stream()
                .filter(row -> VOTERS.stream().anyMatch(row.text()::contains))
                .flatMap(row -> row.columns().values().stream().map(Row::text))
                .collect(Collectors.toSet());
        assertThat(besideVoters).isNotEmpty().doesNotContainAnyElementsOf(secrets);
        assertThat(rowsOf(dump, "ballot_envelope", closed.box())).isEmpty();
    }

    @Test
    void noValueJoinsAVoterToOneBallotAmongTheOthers() {
        var closed = vote();
        var dump = dump();
        var mentions = dump.stream()
                .filter(row -> VOTERS.stream().anyMatch(row.text()::contains))
                .toList();
        var ballots = rowsOf(dump, "ballot_cast", closed.box());
        var receipts = rowsOf(dump, "ballot_receipt", closed.box());
        for (var anonymous : List.of(ballots, receipts)) {
            for (var column : anonymous.get(0).columns().keySet()) {
                var byValue = anonymous.stream()
                        .collect(Collectors.groupingBy(
                                row -> Row.text(row.columns().get(column)), Collectors.counting()));
                var votersByValue = mentions.stream()
                        .flatMap(row -> row.columns().entrySet().stream()
                                .filter(entry -> !entry.getKey().equals("ctid"))
                                .map(entry -> Row.text(entry.getValue())))
                        .filter(byValue::containsKey)
                        .collect(Collectors.toSet());
                // a value on both sides may only be one that all ballots of an item share: box, item, the closing
                // transaction
                assertThat(votersByValue)
                        .as("values of %s that are also beside voters", column)
                        .allSatisfy(value -> assertThat(byValue.get(value)).isGreaterThanOrEqualTo(VOTERS.size()));
            }
        }
        assertThat(ballots.stream()
                        .map(row -> Row.text(row.columns().get("xmin")))
                        .distinct())
                .as("one transaction wrote all ballots")
                .hasSize(1);
    }

    @Test
    void noOrderPutsBallotsBesideTheirVoters() {
        var closings = IntStream.range(0, 6).mapToObj(number -> vote()).toList();
        var dump = dump();
        Map<String, Function<Closed, List<String>>> orders = new LinkedHashMap<>();
        orders.put("order of casting", Closed::castOrder);
        orders.put("reverse order of casting", closed -> {
            var reversed = new ArrayList<>(closed.castOrder());
            Collections.reverse(reversed);
            return reversed;
        });
        orders.put("order of voters' keys", closed -> VOTERS);
        orders.put(
                "order of rows of participants",
                closed -> byPlace(rowsOf(dump, "ballot_participant", closed.box())).stream()
                        .map(row -> row.columns().get("voter").toString())
                        .toList());
        Map<String, BiFunction<List<Row>, String, List<Row>>> readings = new LinkedHashMap<>();
        readings.put("ctid", (rows, ignored) -> byPlace(rows));
        readings.put(
                "key",
                (rows, ignored) -> rows.stream()
                        .sorted(Comparator.comparing(
                                row -> row.columns().get("key").toString()))
                        .toList());

        orders.forEach((order, votersOf) -> readings.forEach((reading, sorted) -> {
            var hits = 0.0;
            var expected = 0.0;
            var variance = 0.0;
            for (var closed : closings) {
                for (var item : ITEMS) {
                    var ballots = sorted.apply(
                            rowsOf(dump, "ballot_cast", closed.box()).stream()
                                    .filter(row -> row.columns().get("item").equals(item))
                                    .toList(),
                            reading);
                    var voters = votersOf.apply(closed);
                    var counts = new TreeMap<Choice, Integer>();
                    for (var place = 0; place < voters.size(); place++) {
                        var guess = Choice.valueOf(
                                ballots.get(place).columns().get("choice").toString());
                        counts.merge(guess, 1, Integer::sum);
                        hits += guess == closed.truth().get(voters.get(place)).get(item) ? 1 : 0;
                    }
                    var chanceOfHit = counts.values().stream()
                            .mapToDouble(count -> Math.pow((double) count / voters.size(), 2))
                            .sum();
                    expected += voters.size() * chanceOfHit;
                    variance += voters.size() * chanceOfHit * (1 - chanceOfHit);
                }
            }
            assertThat(Math.abs(hits - expected) / Math.sqrt(variance))
                    .as(
                            "hits by %s against ballots by %s: %s of 306, guessing gives %s",
                            order, reading, hits, expected)
                    .isLessThan(4.5);
        }));
    }

    @Test
    void receiptsAndBallotsDoNotLieInOneOrder() {
        var closings = IntStream.range(0, 3).mapToObj(number -> vote()).toList();
        var dump = dump();
        var same = closings.stream()
                .filter(closed -> keys(dump, "ballot_cast", closed).equals(keys(dump, "ballot_receipt", closed)))
                .count();
        assertThat(same).isZero();
    }

    private static List<String> keys(List<Row> dump, String table, Closed closed) {
        return byPlace(rowsOf(dump, table, closed.box())).stream()
                .map(row -> row.columns().get("item").toString())
                .toList();
    }

    private Closed vote() {
        var box = new BoxId(UUID.randomUUID());
        boxes.open(box, VOTERS.stream().collect(Collectors.toMap(Function.identity(), voter -> Set.copyOf(ITEMS))));
        var order = new ArrayList<>(VOTERS);
        Collections.shuffle(order, chance);
        var truth = new TreeMap<String, Map<UUID, Choice>>();
        var receipts = new HashSet<String>();
        for (var voter : order) {
            var choices = ITEMS.stream()
                    .collect(Collectors.toMap(Function.identity(), item -> Choice.values()[chance.nextInt(3)]));
            truth.put(voter, choices);
            receipts.addAll(boxes.cast(box, voter, choices).values());
        }
        boxes.releaseKeyShare(box);
        boxes.close(box);
        return new Closed(box, order, truth, receipts);
    }

    private List<Row> dump() {
        var tables = database.queryForList(
                "select relname from pg_stat_user_tables where schemaname = 'public' order by relname", String.class);
        return tables.stream()
                .flatMap(table ->
                        database
                                .queryForList("select xmin::text, xmax::text, ctid::text, t.* from " + table + " t")
                                .stream()
                                .map(columns -> new Row(table, columns)))
                .toList();
    }

    private static List<Row> rowsOf(List<Row> dump, String table, BoxId box) {
        return dump.stream()
                .filter(row -> row.table().equals(table)
                        && Objects.equals(row.columns().get("box"), box.value()))
                .toList();
    }

    private static List<Row> byPlace(List<Row> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(
                        row -> place(row.columns().get("ctid").toString())))
                .toList();
    }

    private static long place(String ctid) {
        var parts = ctid.replaceAll("[()]", "").split(",");
        return Long.parseLong(parts[0]) * 1_000_000 + Long.parseLong(parts[1]);
    }
}
