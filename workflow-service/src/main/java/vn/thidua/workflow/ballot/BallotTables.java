package vn.thidua.workflow.ballot;

import java.security.PublicKey;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of ballots. No table has a time, a counter or a default that could tell one voter's rows from another's. */
@Component
class BallotTables {

    private final JdbcClient database;
    private final JdbcTemplate batches;

    BallotTables(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** State of a box. @param merkleRoot null while the box is open */
    record Box(
            boolean open,
            PublicKey publicKey,
            boolean shareReleased,
            @Nullable String merkleRoot) {}

    /** An anonymous row: a ballot or a receipt. @param key random, and the order in which the row was inserted */
    record Slip(UUID key, UUID item, String content) {}

    void insert(BoxId box, PublicKey publicKey, Map<String, Set<UUID>> itemsByVoter) {
        database.sql("insert into ballot_box (id, public_key) values (:id, :key)")
                .param("id", box.value())
                .param("key", publicKey.getEncoded())
                .update();
        var rights = new TreeMap<>(itemsByVoter)
                .entrySet().stream()
                        .flatMap(voter -> new TreeSet<>(voter.getValue())
                                .stream().map(item -> new Object[] {box.value(), voter.getKey(), item}))
                        .toList();
        batches.batchUpdate("insert into ballot_right (box, voter, item) values (?, ?, ?)", rights);
    }

    Box read(BoxId box) {
        return find(box, "");
    }

    /** Keeps the box as it is until the transaction ends; many voters may hold it at once. */
    Box holdForCasting(BoxId box) {
        return find(box, " for share");
    }

    /** Waits for voters who are casting and keeps all others out until the transaction ends. */
    Box holdForClosing(BoxId box) {
        return find(box, " for update");
    }

    private Box find(BoxId box, String lock) {
        return database.sql(
                        "select status, public_key, share_released, merkle_root from ballot_box where id = :id" + lock)
                .param("id", box.value())
                .query((row, number) -> new Box(
                        BoxStatus.valueOf(row.getString("status")) == BoxStatus.OPEN,
                        Seal.publicKey(row.getBytes("public_key")),
                        row.getBoolean("share_released"),
                        row.getString("merkle_root")))
                .optional()
                .orElseThrow(BallotProblem.BALLOT_BOX_UNKNOWN::on);
    }

    Set<UUID> itemsOf(BoxId box, String voter) {
        return database.sql("select item from ballot_right where box = :box and voter = :voter")
                .param("box", box.value())
                .param("voter", voter)
                .query(UUID.class)
                .set();
    }

    Set<UUID> items(BoxId box) {
        return database.sql("select distinct item from ballot_right where box = :box")
                .param("box", box.value())
                .query(UUID.class)
                .set();
    }

    void put(BoxId box, Collection<Envelope> envelopes) {
        batches.batchUpdate(
                """
                insert into ballot_envelope (box, voter, item, sealed) values (?, ?, ?, ?)
                on conflict (box, voter, item) do update set sealed = excluded.sealed""",
                envelopes.stream()
                        .map(envelope -> new Object[] {
                            box.value(),
                            envelope.voter(),
                            envelope.item(),
                            HexFormat.of().parseHex(envelope.sealed())
                        })
                        .toList());
    }

    List<Envelope> envelopes(BoxId box) {
        return database.sql("select voter, item, sealed from ballot_envelope where box = :box")
                .param("box", box.value())
                .query((row, number) -> new Envelope(
                        row.getString(1),
                        row.getObject(2, UUID.class),
                        HexFormat.of().formatHex(row.getBytes(3))))
                .list();
    }

    void releaseShare(BoxId box) {
        database.sql("update ballot_box set share_released = true where id = :id")
                .param("id", box.value())
                .update();
    }

    void keepParticipants(BoxId box, Set<String> voters) {
        batches.batchUpdate(
                "insert into ballot_participant (box, voter) values (?, ?)",
                new TreeSet<>(voters)
                        .stream()
                                .map(voter -> new Object[] {box.value(), voter})
                                .toList());
    }

    void keepBallots(BoxId box, List<Slip> ballots) {
        keep("insert into ballot_cast (key, box, item, choice) values (?, ?, ?, ?)", box, ballots);
    }

    void keepReceipts(BoxId box, List<Slip> receipts) {
        keep("insert into ballot_receipt (key, box, item, code) values (?, ?, ?, ?)", box, receipts);
    }

    private void keep(String sql, BoxId box, List<Slip> slips) {
        batches.batchUpdate(
                sql,
                slips.stream()
                        .map(slip -> new Object[] {slip.key(), box.value(), slip.item(), slip.content()})
                        .toList());
    }

    void close(BoxId box, String merkleRoot) {
        database.sql("delete from ballot_envelope where box = :box")
                .param("box", box.value())
                .update();
        database.sql("update ballot_box set status = 'CLOSED', merkle_root = :root where id = :id")
                .param("root", merkleRoot)
                .param("id", box.value())
                .update();
    }

    Set<String> participants(BoxId box) {
        return new TreeSet<>(
                database.sql("""
                        select voter from ballot_envelope where box = :box
                        union select voter from ballot_participant where box = :box""").param("box", box.value()).query(String.class).set());
    }

    List<String> receipts(BoxId box, UUID item) {
        return database.sql("select code from ballot_receipt where box = :box and item = :item order by key")
                .param("box", box.value())
                .param("item", item)
                .query(String.class)
                .list();
    }

    boolean isKnown(BoxId box) {
        return isIn(box, BoxStatus.OPEN) || isIn(box, BoxStatus.CLOSED);
    }

    /** Whether there has ever been a box. */
    boolean areUsed() {
        return database.sql("select exists (select from ballot_box)")
                .query(Boolean.class)
                .single();
    }

    /** Whether the box exists and has this status. */
    boolean isIn(BoxId box, BoxStatus status) {
        return database.sql("select count(*) from ballot_box where id = :id and status = :status")
                        .param("id", box.value())
                        .param("status", status.name())
                        .query(Long.class)
                        .single()
                == 1;
    }
}
