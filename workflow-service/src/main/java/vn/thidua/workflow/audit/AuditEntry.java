package vn.thidua.workflow.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.workflow.shared.MerkleTree;

/** One line of the trail as the seal covers it: every column, each with its length, so that nothing can slide between them. */
record AuditEntry(String id, long transaction, List<String> columns) {

    static final String COLUMNS = """
            id::text, transaction_id::text::bigint, (extract(epoch from recorded_at) * 1000000)::bigint::text \
            , actor || coalesce(' for ' || on_behalf_of, ''), aggregate_kind, aggregate_id, fact, body::text""";

    static AuditEntry read(ResultSet row, int number) throws SQLException {
        var columns = new ArrayList<String>();
        for (var column = 3; column <= 8; column++) {
            columns.add(row.getString(column));
        }
        return new AuditEntry(row.getString(1), row.getLong(2), columns);
    }

    byte[] leaf() {
        var bytes = new ByteArrayOutputStream(512);
        try (var out = new DataOutputStream(bytes)) {
            out.writeLong(transaction);
            write(out, id);
            for (var column : columns) {
                write(out, column);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return MerkleTree.leaf(bytes.toByteArray());
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
