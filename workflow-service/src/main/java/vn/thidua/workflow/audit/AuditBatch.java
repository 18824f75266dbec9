package vn.thidua.workflow.audit;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import vn.thidua.workflow.shared.MerkleTree;

/**
 * A sealed stretch of the trail: all entries of transactions in {@code [from, to)}. Batches follow each other without a gap in
 * transaction ids, and each hash covers the hash before it.
 *
 * @param number from 1
 * @param root Merkle root over the entries, in order of transaction and id
 * @param hash hash of this batch, lower-case hex
 */
record AuditBatch(long number, long from, long to, long entries, String root, String previous, String hash) {

    /** What the first batch follows. */
    static final AuditBatch BEGINNING = new AuditBatch(0, 0, 0, 0, "", "", "");

    static final String COLUMNS = """
            number, from_transaction::text::bigint, to_transaction::text::bigint, entries, root, previous_hash, hash""";

    static AuditBatch read(ResultSet row, int number) throws SQLException {
        return new AuditBatch(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getString(5),
                row.getString(6),
                row.getString(7));
    }

    /** The batch that follows this one. */
    AuditBatch next(long until, long count, byte[] rootOfEntries) {
        var text = HexFormat.of().formatHex(rootOfEntries);
        return new AuditBatch(number + 1, to, until, count, text, hash, hash(number + 1, to, until, count, text, hash));
    }

    /** Whether the hash is that of the other fields. */
    boolean isIntact() {
        return hash.equals(hash(number, from, to, entries, root, previous));
    }

    private static String hash(long number, long from, long to, long entries, String root, String previous) {
        var text = String.join("|", "audit-batch-1", "" + number, "" + from, "" + to, "" + entries, root, previous);
        return HexFormat.of().formatHex(MerkleTree.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
