package vn.thidua.workflow.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.workflow.audit.AuditFinding.Kind;
import vn.thidua.workflow.shared.AggregateKind;
import vn.thidua.workflow.shared.AggregateRef;
import vn.thidua.workflow.shared.ClockMoved;
import vn.thidua.workflow.shared.DomainEvent;
import vn.thidua.workflow.testing.Ground;
import vn.thidua.workflow.testing.GroundTest;
import vn.thidua.workflow.testing.OnRealServers;

/** Sealing is done by hand here, so that each test knows what lies in which batch. */
@GroundTest
@OnRealServers
@TestPropertySource(properties = "workflow.audit.seal-every=1h")
class AuditTrailTests {

    @Autowired
    private ApplicationEventPublisher facts;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private SealAuditTrail sealAuditTrail;

    @Autowired
    private VerifyAuditTrail verifyAuditTrail;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private AuditHeads heads;

    @Autowired
    private AuditSettings settings;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private ScheduledTaskHolder schedule;

    record ThingDone(String id, String what) implements DomainEvent {
        @Override
        public AggregateRef aggregate() {
            return new AggregateRef(AggregateKind.UNIT, id);
        }
    }

    @BeforeEach
    void aTrailOfThreeBatches() throws Exception {
        database.execute(
                "set session_replication_role = replica; truncate audit_entry, audit_batch; reset session_replication_role");
        Files.deleteIfExists(settings.headFile());
        for (var batch = 0; batch < 3; batch++) {
            for (var entry = 0; entry < 4; entry++) {
                announce("U0" + entry, "việc " + batch);
            }
            heads.note(sealed().orElseThrow());
        }
        assertThat(verifyAuditTrail.whole()).isEqualTo(new AuditReport(12, 3, List.of()));
    }

    @Test
    void theSealerWaitsOnePauseBeforeItsFirstLook() {
        assertThat(schedule.getScheduledTasks())
                .filteredOn(scheduled -> scheduled.toString().contains("AuditSealer"))
                .extracting(scheduled -> ((FixedDelayTask) scheduled.getTask()).getInitialDelayDuration())
                .containsExactly(settings.sealEvery());
    }

    @Test
    void keepsWhoDidWhatToWhichThing() {
        Ground.as("u03.canbo", () -> {
            announce("U09", "lưu vết");
            return true;
        });
        assertThat(database.queryForMap(
                        "select actor, aggregate_kind, fact, body::text from audit_entry where aggregate_id = 'U09'"))
                .containsEntry("actor", "u03.canbo")
                .containsEntry("aggregate_kind", "UNIT")
                .containsEntry("fact", "ThingDone")
                .containsEntry("body", "{\"id\":\"U09\",\"what\":\"lưu vết\"}");
    }

    @Test
    void refusesAFactOutsideATransaction() {
        assertThatThrownBy(() -> facts.publishEvent(new ClockMoved(Duration.ZERO)))
                .hasMessageContaining("inside a transaction");
    }

    @Test
    void aRolledBackFactLeavesNoEntryAndNoGapInTheChain() {
        transaction.executeWithoutResult(status -> {
            facts.publishEvent(new ThingDone("U08", "hủy"));
            status.setRollbackOnly();
        });
        assertThat(count("audit_entry where aggregate_id = 'U08'")).isZero();
        announce("U07", "sau đó");
        assertThat(sealed()).isPresent();
        assertThat(verifyAuditTrail.whole().isIntact()).isTrue();
    }

    @Test
    void sealsATransactionThatCommitsAfterOneWithAHigherId() throws Exception {
        var written = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var worker = Executors.newSingleThreadExecutor();
        var early = worker.submit(() -> transaction.executeWithoutResult(status -> {
            facts.publishEvent(new ThingDone("early", "bắt đầu trước, xong sau"));
            // facts are written right before the commit; anything written earlier gives the transaction its id
            database.queryForObject("select pg_current_xact_id()::text", String.class);
            written.countDown();
            await(release);
        }));
        written.await();
        announce("late", "bắt đầu sau, xong trước");

        assertThat(sealAuditTrail.next())
                .as("nothing may be sealed past an open transaction")
                .isEmpty();
        release.countDown();
        early.get();
        worker.shutdown();

        assertThat(sealed()).isPresent();
        assertThat(sealed()).isEmpty();
        assertThat(verifyAuditTrail.whole()).isEqualTo(new AuditReport(14, 4, List.of()));
        assertThat(database.queryForList(
                        "select aggregate_id from audit_entry order by transaction_id, id", String.class))
                .endsWith("early", "late");
    }

    @Test
    void theTablesRefuseChangesEvenOfTheirOwner() {
        for (var change : new String[] {
            "update audit_entry set actor = 'x'", "delete from audit_entry", "truncate audit_entry",
            "update audit_batch set root = 'x'", "delete from audit_batch", "truncate audit_batch"
        }) {
            assertThatThrownBy(() -> database.execute(change))
                    .as(change)
                    .rootCause()
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void findsAChangedEntry() {
        tamper(
                "update audit_entry set actor = 'kiemtra' where id = (select id from audit_entry order by id offset 5 limit 1)");
        assertThat(findings()).containsExactly(new AuditFinding(Kind.ENTRIES_CHANGED, 2));
    }

    @Test
    void findsAChangedTime() {
        tamper("update audit_entry set recorded_at = recorded_at + interval '1 microsecond'"
                + " where id = (select min(id::text)::uuid from audit_entry)");
        assertThat(findings()).containsExactly(new AuditFinding(Kind.ENTRIES_CHANGED, 1));
    }

    @Test
    void findsADeletedEntry() {
        tamper("delete from audit_entry where id = (select id from audit_entry order by id offset 5 limit 1)");
        assertThat(findings()).containsExactly(new AuditFinding(Kind.ENTRIES_MISSING, 2));
    }

    @Test
    void findsAnInsertedEntry() {
        tamper("insert into audit_entry select '" + UUID.randomUUID()
                + "', transaction_id, recorded_at, actor, aggregate_kind, aggregate_id, fact, body"
                + " from audit_entry order by id limit 1");
        assertThat(findings()).containsExactly(new AuditFinding(Kind.ENTRIES_ADDED, 1));
    }

    @Test
    void findsTwoEntriesWhoseContentWasSwapped() {
        tamper("""
                update audit_entry e set body = o.body, aggregate_id = o.aggregate_id
                from audit_entry o
                where (e.aggregate_id, o.aggregate_id) in (('U00', 'U01'), ('U01', 'U00'))
                    and e.body::json ->> 'what' = 'việc 2' and o.body::json ->> 'what' = 'việc 2'""");
        assertThat(findings()).containsExactly(new AuditFinding(Kind.ENTRIES_CHANGED, 3));
    }

    @Test
    void findsAnEmptiedTrail() {
        tamper("truncate audit_entry");
        assertThat(findings())
                .containsExactly(
                        new AuditFinding(Kind.ENTRIES_MISSING, 1),
                        new AuditFinding(Kind.ENTRIES_MISSING, 2),
                        new AuditFinding(Kind.ENTRIES_MISSING, 3));
    }

    @Test
    void findsAChainWithoutItsEnd() {
        tamper(
                "delete from audit_entry using audit_batch b where b.number = 3 and transaction_id >= b.from_transaction",
                "delete from audit_batch where number = 3");
        assertThat(findings()).containsExactly(new AuditFinding(Kind.HEAD_LOST, 3));
    }

    @Test
    void findsABatchThatWasSealedAnew() {
        tamper(
                "delete from audit_entry using audit_batch b where b.number = 3 and transaction_id >= b.from_transaction",
                "delete from audit_batch where number = 3");
        announce("U00", "bịa");
        assertThat(sealed()).isPresent();
        assertThat(findings()).containsExactly(new AuditFinding(Kind.HEAD_LOST, 3));
    }

    @Test
    void findsABatchTakenOutOfTheMiddle() {
        tamper("delete from audit_batch where number = 2");
        assertThat(findings()).containsExactly(new AuditFinding(Kind.CHAIN_BROKEN, 3));
    }

    @Test
    void keepsSealingWhatIsLeftInBatchesOfTheSetSize() {
        for (var entry = 0; entry < 5; entry++) {
            announce("U0" + entry, "thêm");
        }
        var small = new SealAuditTrail(trail, new AuditSettings(Duration.ofHours(1), 2, settings.headFile()));
        for (var sealed = 0; sealed < 3; sealed++) {
            assertThat(sealed(small)).isPresent();
        }
        assertThat(sealed(small)).isEmpty();
        assertThat(verifyAuditTrail.whole()).isEqualTo(new AuditReport(17, 6, List.of()));
    }

    private Optional<AuditHead> sealed() {
        return sealed(sealAuditTrail);
    }

    /** Transactions count over the whole server, so one of another database can hold a batch back for a moment. */
    private Optional<AuditHead> sealed(SealAuditTrail sealing) {
        Awaitility.await("whatever began before the last entry is over").until(this::lastEntryIsBehindTheHorizon);
        return transaction.execute(status -> sealing.next());
    }

    private boolean lastEntryIsBehindTheHorizon() {
        return database.queryForObject(
                "select coalesce(max(transaction_id::text::bigint), 0) < pg_snapshot_xmin(pg_current_snapshot())::text::bigint from audit_entry",
                Boolean.class);
    }

    private void announce(String id, String what) {
        transaction.executeWithoutResult(status -> facts.publishEvent(new ThingDone(id, what)));
    }

    private List<AuditFinding> findings() {
        return verifyAuditTrail.whole().findings();
    }

    /** As a database administrator could. */
    private void tamper(String... statements) {
        transaction.executeWithoutResult(status -> {
            database.execute("set local session_replication_role = replica");
            for (var statement : statements) {
                assertThat(database.update(statement))
                        .as(statement)
                        .isGreaterThanOrEqualTo(statement.startsWith("truncate") ? 0 : 1);
            }
        });
    }

    private long count(String from) {
        return database.queryForObject("select count(*) from " + from, Long.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
