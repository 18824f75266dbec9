package vn.thidua.workflow.audit;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and extends the tables of the trail. */
@Component
class AuditTrail {

    private final JdbcClient database;

    AuditTrail(JdbcClient database) {
        this.database = database;
    }

    /** One sealer at a time, over all nodes; held until the transaction ends. */
    boolean lockForSealing() {
        return database.sql("select pg_try_advisory_xact_lock(hashtext('thidua.audit.sealer'))")
                .query(Boolean.class)
                .single();
    }

    /** Every transaction with a lower id is over; each of its entries is visible or never will be. */
    long horizon() {
        return database.sql("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
                .query(Long.class)
                .single();
    }

    /** The newest batch; {@link AuditBatch#BEGINNING} before the first. */
    AuditBatch last() {
        return database.sql("select " + AuditBatch.COLUMNS + " from audit_batch order by number desc limit 1")
                .query(AuditBatch::read)
                .optional()
                .orElse(AuditBatch.BEGINNING);
    }

    Optional<AuditBatch> batch(long number) {
        return database.sql("select " + AuditBatch.COLUMNS + " from audit_batch where number = :number")
                .param("number", number)
                .query(AuditBatch::read)
                .optional();
    }

    List<AuditBatch> batchesFrom(long number, int most) {
        return database.sql("select " + AuditBatch.COLUMNS
                        + " from audit_batch where number >= :number order by number limit :most")
                .param("number", number)
                .param("most", most)
                .query(AuditBatch::read)
                .list();
    }

    /** First transaction that would make a stretch longer than a batch; empty when all fits. */
    Optional<Long> cut(long from, long to, int batch) {
        return database.sql("""
                        select transaction_id::text::bigint from audit_entry
                        where transaction_id >= :from::text::xid8 and transaction_id < :to::text::xid8
                        order by transaction_id, id offset :batch limit 1""")
                .param("from", from)
                .param("to", to)
                .param("batch", batch)
                .query(Long.class)
                .optional();
    }

    /** Leaves of all entries of transactions in {@code [from, to)}, in their order. */
    List<byte[]> leaves(long from, long to) {
        return database.sql("select " + AuditEntry.COLUMNS + """
                         from audit_entry
                        where transaction_id >= :from::text::xid8 and transaction_id < :to::text::xid8
                        order by transaction_id, id""")
                .param("from", from)
                .param("to", to)
                .query((row, number) -> AuditEntry.read(row, number).leaf())
                .list();
    }

    void append(AuditBatch batch) {
        database.sql("""
                        insert into audit_batch
                            (number, from_transaction, to_transaction, entries, root, previous_hash, hash)
                        values (:number, :from::text::xid8, :to::text::xid8, :entries, :root, :previous, :hash)""").paramSource(batch).update();
    }
}
