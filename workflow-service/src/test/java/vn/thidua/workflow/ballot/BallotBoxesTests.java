package vn.thidua.workflow.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.workflow.shared.Problem;
import vn.thidua.workflow.testing.GroundTest;
import vn.thidua.workflow.testing.OnRealServers;

@GroundTest
@OnRealServers
class BallotBoxesTests {

    @Autowired
    private BallotBoxes boxes;

    @Autowired
    private KeyShares shares;

    @Autowired
    private BallotSettings settings;

    @Autowired
    private ForgottenKeys forgottenKeys;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate database;

    private final BoxId box = new BoxId(UUID.randomUUID());
    private final UUID flag = UUID.randomUUID();
    private final UUID title = UUID.randomUUID();

    @Test
    void countsTheLastChoiceOfEachVoter() {
        open("hd.uv02", "hd.uv03", "hd.uv04");
        boxes.cast(box, "hd.uv02", Map.of(flag, Choice.NO, title, Choice.NO));
        boxes.cast(box, "hd.uv03", Map.of(flag, Choice.YES, title, Choice.INVALID));
        boxes.cast(box, "hd.uv02", Map.of(flag, Choice.YES));
        assertThat(boxes.participants(box)).containsExactly("hd.uv02", "hd.uv03");

        boxes.releaseKeyShare(box);
        assertThat(boxes.close(box)).isEqualTo(Map.of(flag, new Tally(2, 0, 0), title, new Tally(0, 1, 1)));
        assertThat(boxes.isOpen(box)).isFalse();
        assertThat(boxes.participants(box)).containsExactly("hd.uv02", "hd.uv03");
        assertThat(boxes.merkleRoot(box)).matches("[0-9a-f]{64}");
        assertThat(rows("ballot_envelope")).isZero();
        assertThat(rows("ballot_cast")).isEqualTo(4);
    }

    @Test
    void aReceiptProvesInclusionOfTheLastBallotOnly() {
        open("hd.uv02", "hd.uv03");
        var replaced = boxes.cast(box, "hd.uv02", Map.of(flag, Choice.NO)).get(flag);
        var counted = boxes.cast(box, "hd.uv02", Map.of(flag, Choice.YES)).get(flag);
        assertThat(boxes.receipts(box, flag)).isEmpty();
        boxes.releaseKeyShare(box);
        boxes.close(box);
        assertThat(boxes.receipts(box, flag)).containsExactly(counted).doesNotContain(replaced);
    }

    @Test
    void refusesStrangersAndForeignItems() {
        boxes.open(box, Map.of("U01", Set.of(flag), "U02", Set.of(title)));
        assertThatThrownBy(() -> boxes.cast(box, "U09", Map.of(flag, Choice.YES)))
                .satisfies(isProblem("not-a-voter"));
        assertThatThrownBy(() -> boxes.cast(box, "U01", Map.of(title, Choice.YES)))
                .satisfies(isProblem("item-not-on-ballot"));
        assertThat(boxes.participants(box)).isEmpty();
    }

    @Test
    void staysSealedUntilTheSecondKeyHolderAgrees() {
        open("hd.uv02");
        boxes.cast(box, "hd.uv02", Map.of(flag, Choice.YES));
        assertThatThrownBy(() -> boxes.close(box)).satisfies(isProblem("key-share-not-released"));
        assertThatThrownBy(() -> boxes.merkleRoot(box)).satisfies(isProblem("ballot-box-open"));
        assertThat(boxes.isOpen(box)).isTrue();
    }

    @Test
    void nothingIsCastOrClosedTwiceAfterClosing() {
        open("hd.uv02");
        boxes.releaseKeyShare(box);
        assertThat(boxes.close(box)).containsEntry(flag, new Tally(0, 0, 0));
        assertThatThrownBy(() -> boxes.cast(box, "hd.uv02", Map.of(flag, Choice.YES)))
                .satisfies(isProblem("ballot-box-closed"));
        assertThatThrownBy(() -> boxes.close(box)).satisfies(isProblem("ballot-box-closed"));
        assertThatThrownBy(() -> boxes.releaseKeyShare(box)).satisfies(isProblem("ballot-box-closed"));
    }

    @Test
    void anEnvelopeMovedToAnotherVoterDoesNotOpen() {
        open("hd.uv02", "hd.uv03");
        boxes.cast(box, "hd.uv02", Map.of(flag, Choice.YES));
        boxes.cast(box, "hd.uv03", Map.of(flag, Choice.NO));
        database.update("""
                update ballot_envelope e set sealed = o.sealed from ballot_envelope o
                where e.box = o.box and e.voter = 'hd.uv03' and o.voter = 'hd.uv02' and e.box = ?""", box.value());
        boxes.releaseKeyShare(box);
        assertThatThrownBy(() -> boxes.close(box)).satisfies(isProblem("ballot-envelope-damaged"));
        assertThat(boxes.isOpen(box)).isTrue();
    }

    @Test
    void theKeyIsGoneAfterClosingAndAlsoAfterACrashBeforeItsDestruction() {
        open("hd.uv02");
        assertThat(shares.boxes()).contains(box);
        var kept = shares.join(box);
        boxes.releaseKeyShare(box);
        boxes.close(box);
        assertThat(shares.boxes()).doesNotContain(box);

        shares.split(box, kept);
        forgottenKeys.destroy();
        assertThat(shares.boxes()).doesNotContain(box);
    }

    @Test
    void theKeyOfABoxThatWasNeverOpenedIsDestroyedAfterAnHour() throws Exception {
        open("hd.uv02");
        var orphan = new BoxId(UUID.randomUUID());
        shares.split(orphan, shares.join(box));
        forgottenKeys.destroy();
        assertThat(shares.boxes()).as("another node may be opening it").contains(orphan);

        for (var directory : List.of(settings.firstShareDirectory(), settings.secondShareDirectory())) {
            Files.setLastModifiedTime(
                    directory.resolve(orphan.value() + ".share"),
                    FileTime.from(Clock.systemUTC().instant().minus(Duration.ofHours(2))));
        }
        forgottenKeys.destroy();
        assertThat(shares.boxes()).doesNotContain(orphan).contains(box);
    }

    @Test
    void aRolledBackClosingKeepsEnvelopesAndKey() {
        open("hd.uv02");
        boxes.cast(box, "hd.uv02", Map.of(flag, Choice.YES));
        boxes.releaseKeyShare(box);
        transaction.executeWithoutResult(status -> {
            boxes.close(box);
            status.setRollbackOnly();
        });
        assertThat(boxes.isOpen(box)).isTrue();
        assertThat(boxes.close(box)).containsEntry(flag, new Tally(1, 0, 0));
    }

    @Test
    void aRolledBackOpeningLeavesNoKey() {
        transaction.executeWithoutResult(status -> {
            open("hd.uv02");
            status.setRollbackOnly();
        });
        assertThat(shares.boxes()).doesNotContain(box);
    }

    @Test
    void oneShareAloneIsNoKey() {
        open("hd.uv02");
        var key = shares.join(box);
        assertThat(key).hasSizeGreaterThan(1000);
        assertThat(new String(key, java.nio.charset.StandardCharsets.ISO_8859_1))
                .isNotEqualTo(publicKey());
        assertThatThrownBy(() -> Seal.privateKey(new byte[key.length])).hasMessageContaining("do not make a key");
    }

    @Test
    void envelopesOfOneChoiceDifferAndHaveOneLength() {
        open("hd.uv02", "hd.uv03");
        boxes.cast(box, "hd.uv02", Map.of(flag, Choice.YES, title, Choice.YES));
        boxes.cast(box, "hd.uv03", Map.of(flag, Choice.INVALID, title, Choice.YES));
        assertThat(database.queryForList(
                        "select encode(sealed, 'hex') from ballot_envelope where box = ?", String.class, box.value()))
                .doesNotHaveDuplicates()
                .allSatisfy(envelope -> assertThat(envelope).hasSize(2 * 384));
    }

    @Test
    void whoCastsWhileTheBoxClosesIsCountedOrRefusedButNeverLost() throws Exception {
        var voters = IntStream.rangeClosed(1, 12).mapToObj(voter -> "v" + voter).toList();
        open(voters.toArray(String[]::new));
        var accepted = new ConcurrentHashMap<String, String>();
        var closing = new AtomicReference<Map<UUID, Tally>>();
        var people = Executors.newFixedThreadPool(8);
        var work = new ArrayList<Future<?>>();
        boxes.releaseKeyShare(box);
        for (var round = 0; round < 4; round++) {
            for (var voter : voters) {
                work.add(people.submit(() -> castUnlessClosed(voter, accepted)));
            }
            if (round == 1) {
                work.add(people.submit(() -> closing.set(boxes.close(box))));
            }
        }
        for (var done : work) {
            done.get();
        }
        people.shutdown();
        assertThat(closing.get().get(flag).cast()).isEqualTo(accepted.size());
        assertThat(boxes.participants(box)).isEqualTo(Set.copyOf(accepted.keySet()));
        assertThat(boxes.receipts(box, flag)).hasSize(accepted.size());
    }

    @Test
    void oneVoterInManyWindowsHasOneBallotPerItem() throws Exception {
        open("hd.uv02");
        var windows = Executors.newFixedThreadPool(6);
        var receipts = ConcurrentHashMap.<String>newKeySet();
        var work = new ArrayList<Future<?>>();
        for (var window = 0; window < 30; window++) {
            work.add(windows.submit(() ->
                    receipts.addAll(boxes.cast(box, "hd.uv02", Map.of(flag, Choice.YES, title, Choice.NO))
                            .values())));
        }
        for (var done : work) {
            done.get();
        }
        windows.shutdown();
        boxes.releaseKeyShare(box);
        assertThat(boxes.close(box)).isEqualTo(Map.of(flag, new Tally(1, 0, 0), title, new Tally(0, 1, 0)));
        assertThat(receipts).containsAll(boxes.receipts(box, flag));
    }

    private void castUnlessClosed(String voter, Map<String, String> accepted) {
        try {
            accepted.put(voter, boxes.cast(box, voter, Map.of(flag, Choice.YES)).get(flag));
        } catch (Problem closed) {
            assertThat(closed.type().slug()).isEqualTo("ballot-box-closed");
        }
    }

    private void open(String... voters) {
        boxes.open(
                box, List.of(voters).stream().collect(Collectors.toMap(voter -> voter, voter -> Set.of(flag, title))));
    }

    private String publicKey() {
        return database.queryForObject(
                "select encode(public_key, 'escape') from ballot_box where id = ?", String.class, box.value());
    }

    private long rows(String tableName) {
        return database.queryForObject("select count(*) from " + tableName + " where box = ?", Long.class, box.value());
    }

    private static org.assertj.core.api.ThrowingConsumer<Throwable> isProblem(String slug) {
        return failure -> assertThat(((Problem) failure).type().slug()).isEqualTo(slug);
    }
}
