package vn.thidua.workflow.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.workflow.ballot.Dump.Row;
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

    @Test
    void noRowHasAVoterBesideAChoiceABallotOrAReceipt() {
        var closed = vote();
        var dump = Dump.of(database);
        assertThat(Adversary.tables(dump)).contains("ballot_cast", "ballot_receipt", "ballot_participant");
        Adversary.findsNoSecretBesideAVoter(dump, closed);
    }

    @Test
    void noValueJoinsAVoterToOneBallotAmongTheOthers() {
        var closed = vote();
        var dump = Dump.of(database);
        Adversary.findsNoValueOnBothSides(dump, dump.mentioning(VOTERS), closed);
    }

    @Test
    void noOrderPutsBallotsBesideTheirVoters() {
        var closings = IntStream.range(0, 6).mapToObj(number -> vote()).toList();
        var dump = Dump.of(database);
        Map<String, Function<ClosedBallot, List<String>>> orders = new LinkedHashMap<>();
        orders.put("order of casting", ClosedBallot::castOrder);
        orders.put("reverse order of casting", ClosedBallot::reversedCastOrder);
        orders.put("order of voters' keys", ClosedBallot::voters);
        orders.put(
                "order of rows of participants",
                closed -> dump.of("ballot_participant", closed.box()).stream()
                        .sorted(Row.BY_PLACE)
                        .map(row -> row.text("voter"))
                        .toList());

        orders.forEach((order, votersOf) -> Adversary.guessesNoBetterByOrder(
                order, dump, closings.stream().collect(Collectors.toMap(Function.identity(), votersOf)), 4.5));
    }

    @Test
    void receiptsAndBallotsDoNotLieInOneOrder() {
        var closings = IntStream.range(0, 3).mapToObj(number -> vote()).toList();
        var dump = Dump.of(database);
        var same = closings.stream()
                .filter(closed ->
                        itemsByPlace(dump, "ballot_cast", closed).equals(itemsByPlace(dump, "ballot_receipt", closed)))
                .count();
        assertThat(same).isZero();
    }

    private static List<String> itemsByPlace(Dump dump, String table, ClosedBallot closed) {
        return dump.of(table, closed.box()).stream()
                .sorted(Row.BY_PLACE)
                .map(row -> row.text("item"))
                .toList();
    }

    private ClosedBallot vote() {
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
        return new ClosedBallot(box.value(), order, truth, receipts);
    }
}
