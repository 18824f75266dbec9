package vn.thidua.workflow.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.workflow.outbox.Cases.CaseClosed;
import vn.thidua.workflow.outbox.Cases.CaseForgotten;
import vn.thidua.workflow.outbox.Cases.CaseMoved;
import vn.thidua.workflow.outbox.Cases.Untold;
import vn.thidua.workflow.shared.DomainEvent;
import vn.thidua.workflow.testing.GroundTest;
import vn.thidua.workflow.testing.OnRealServers;

@GroundTest
@OnRealServers
@Import(Cases.class)
class OutboxTests {

    @Autowired
    private ApplicationEventPublisher facts;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Relay relay;

    @Autowired
    private OutboxTable table;

    @Autowired
    private EventProducers producers;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private OutboxSettings settings;

    @Autowired
    private OutboxMetrics metrics;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private ReplayParkedEvents replayParkedEvents;

    @Autowired
    private RetireSentEvents retireSentEvents;

    @Value("${spring.kafka.bootstrap-servers}")
    private String brokers;

    private final String key = UUID.randomUUID().toString();
    private Told told;

    @BeforeEach
    void listen() {
        told = new Told(brokers, Topic.COUNCIL);
    }

    @AfterEach
    void stopListening() {
        told.close();
    }

    @Test
    void aPlainConsumerReadsHeadersAndJson() {
        MDC.put("correlationid", "req-1");
        announce(new CaseMoved(key, "Hội đồng"));
        MDC.clear();
        var event = told.of(key, 1).get(0);
        assertThat(event.value()).isEqualTo("{\"where\":\"Hội đồng\"}");
        assertThat(Told.headers(event))
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_source", "/workflow-service")
                .containsEntry("ce_type", "vn.thidua.council.case.v1")
                .containsEntry("ce_subject", key)
                .containsEntry("ce_sequence", "1")
                .containsEntry("ce_correlationid", "req-1")
                .containsEntry("ce_ruleset", "RS-2017")
                .containsEntry("ce_dataschema", "urn:thidua:vn.thidua.council.case.v1")
                .containsEntry("content-type", "application/json")
                .containsKeys("ce_id", "ce_time");
        assertThat(UUID.fromString(Told.headers(event).get("ce_id")).version()).isEqualTo(7);
    }

    @Test
    void theNearestMappingTellsAFactAndOthersStayInside() {
        announce(new CaseClosed(key), new Untold(key));
        assertThat(told.of(key, 1))
                .extracting(event -> Told.headers(event).get("ce_type"))
                .containsExactly("vn.thidua.council.case-closed.v1");
    }

    @Test
    void factsOfOneTransactionShareACorrelationWhereNoRequestCausedThem() {
        announce(new CaseMoved(key, "một"), new CaseMoved(key, "hai"));
        assertThat(told.of(key, 2))
                .extracting(event -> Told.headers(event).get("ce_correlationid"))
                .doesNotContainNull()
                .satisfies(ids -> assertThat(Set.copyOf(ids)).hasSize(1));
    }

    @Test
    void anEventWithoutDataIsATombstone() {
        announce(new CaseForgotten(key));
        assertThat(told.of(key, 1))
                .singleElement()
                .satisfies(event -> assertThat(event.value()).isNull());
    }

    @Test
    void aRollBackLeavesNothingAndUsesUpNoNumber() {
        transaction.executeWithoutResult(status -> {
            facts.publishEvent(new CaseMoved(key, "hủy"));
            status.setRollbackOnly();
        });
        assertThat(rows()).isZero();
        announce(new CaseMoved(key, "thật"));
        assertThat(told.sequencesOf(key, 1)).containsExactly(1L);
    }

    @Test
    void keepsTheOrderWhenHandOversComeInReverse() throws Exception {
        var committed = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var worker = Executors.newSingleThreadExecutor();
        var first = worker.submit(() -> transaction.executeWithoutResult(status -> {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    committed.countDown();
                    waitFor(release);
                }
            });
            facts.publishEvent(new CaseMoved(key, "trước"));
        }));
        waitFor(committed);
        announce(new CaseMoved(key, "sau"));
        assertThat(told.sequencesOf(key, 2)).containsExactly(1L, 2L);
        release.countDown();
        first.get();
        worker.shutdown();
        announce(new CaseMoved(key, "cuối"));
        assertThat(told.sequencesOf(key, 3)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void sendsAnEventWhoseTransactionCommitsAfterOneWithAHigherId() throws Exception {
        var other = UUID.randomUUID().toString();
        var written = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var worker = Executors.newSingleThreadExecutor();
        var slow = worker.submit(() -> transaction.executeWithoutResult(status -> {
            facts.publishEvent(new CaseMoved(key, "chậm"));
            written.countDown();
            waitFor(release);
        }));
        waitFor(written);
        announce(new CaseMoved(other, "nhanh"));
        assertThat(told.of(other, 1)).hasSize(1);
        assertThat(told.now(key)).isEmpty();
        release.countDown();
        slow.get();
        worker.shutdown();
        assertThat(told.of(key, 1)).hasSize(1);
    }

    @Test
    void sweepsWhatACrashLeftBehind() {
        relay.stop();
        announce(new CaseMoved(key, "một"));
        announce(new CaseMoved(key, "hai"), new CaseClosed(key));
        assertThat(told.now(key)).isEmpty();
        relay.start();
        assertThat(told.sequencesOf(key, 3)).containsExactly(1L, 2L, 3L);
        untilSent(3);
    }

    @Test
    void eightWritersOfOneSubjectLeaveNoGap() throws Exception {
        var writers = Executors.newFixedThreadPool(8);
        var work = new ArrayList<Future<?>>();
        for (var event = 0; event < 200; event++) {
            work.add(writers.submit(() -> announce(new CaseMoved(key, "song song"))));
        }
        for (var done : work) {
            done.get();
        }
        writers.shutdown();
        assertThat(told.sequencesOf(key, 200))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 200).boxed().toList());
        untilSent(200);
    }

    @Test
    void parksWhatNoBrokerTakesAndBlocksItsSubjectOnly() {
        var other = UUID.randomUUID().toString();
        announce(new CaseMoved(key, "vừa"));
        announce(new CaseMoved(key, "x".repeat(2_000_000)));
        announce(new CaseMoved(key, "chờ"));
        announce(new CaseMoved(other, "đi tiếp"));
        assertThat(told.of(other, 1)).hasSize(1);
        await().untilAsserted(() -> assertThat(database.queryForList(
                        "select park_cause from outbox_event where subject = ? and parked_at is not null",
                        String.class,
                        key))
                .singleElement()
                .asString()
                .contains("RecordTooLarge"));
        assertThat(told.now(key)).hasSize(1);
        await().untilAsserted(() ->
                assertThat(meters.get("thidua.outbox.parked").gauge().value()).isEqualTo(1));

        database.update("update outbox_event set payload = '{}' where subject = ? and sequence = 2", key);
        assertThat(replayParkedEvents.of(Topic.COUNCIL, key)).isEqualTo(1);
        assertThat(told.sequencesOf(key, 3)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void anotherNodeTakesOverWhenOneEnds() {
        var other = new Relay(table, producers, dataSource, settings, metrics);
        other.start();
        try {
            announce(new CaseMoved(key, "nút một"));
            assertThat(told.sequencesOf(key, 1)).containsExactly(1L);
            relay.stop();
            announce(new CaseMoved(key, "nút hai"));
            announce(new CaseMoved(key, "nút hai"));
            assertThat(told.sequencesOf(key, 3)).containsExactly(1L, 2L, 3L);
        } finally {
            relay.start();
            other.stop();
        }
        announce(new CaseMoved(key, "lại nút một"));
        assertThat(told.sequencesOf(key, 4)).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void keepsSentEventsForTheWindowAndThenLetsThemGo() {
        announce(new CaseMoved(key, "cũ"));
        untilSent(1);
        retireSentEvents.now();
        assertThat(rows()).isEqualTo(1);
        database.update("update outbox_event set sent_at = sent_at - interval '15 days' where subject = ?", key);
        assertThat(retireSentEvents.now()).isPositive();
        assertThat(rows()).isZero();
    }

    @Test
    void twoMappingsOfOneFactAreRefusedAtStart() {
        var mapping = new Cases().closedCase();
        assertThatThrownBy(() -> new OutboundMappings(List.of(mapping, new Cases().closedCase())))
                .hasMessageContaining("two outbound mappings");
    }

    @Test
    void tellsOperatorsHowFarItIsBehind() {
        announce(new CaseMoved(key, "đo"));
        untilSent(1);
        assertThat(meters.get("thidua.outbox.sent").counter().count()).isPositive();
        assertThat(meters.get("thidua.outbox.delivery").timer().max(java.util.concurrent.TimeUnit.SECONDS))
                .isPositive();
        await().untilAsserted(() ->
                assertThat(meters.get("thidua.outbox.unsent").gauge().value()).isZero());
        assertThat(meters.get("thidua.outbox.oldest.age").gauge().value()).isZero();
    }

    private void announce(DomainEvent... happened) {
        transaction.executeWithoutResult(status -> List.of(happened).forEach(facts::publishEvent));
    }

    private long rows() {
        return database.queryForObject("select count(*) from outbox_event where subject = ?", Long.class, key);
    }

    private void untilSent(int events) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(database.queryForObject(
                                "select count(*) from outbox_event where subject = ? and sent_at is not null",
                                Integer.class,
                                key))
                        .isEqualTo(events));
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
