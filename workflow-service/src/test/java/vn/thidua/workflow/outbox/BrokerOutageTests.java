package vn.thidua.workflow.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.workflow.outbox.BrokerOutageTests.BrokerThatIsStillDown;
import vn.thidua.workflow.outbox.Cases.CaseMoved;
import vn.thidua.workflow.testing.Ground;
import vn.thidua.workflow.testing.OwnDatabase;
import vn.thidua.workflow.testing.RestartableBroker;

/** A broker of its own goes away and comes back; people notice nothing, and nothing is lost, doubled or out of order. */
@SpringBootTest(
        classes = Ground.class,
        webEnvironment = WebEnvironment.MOCK,
        properties = {"camunda.bpm.enabled=false", "spring.jpa.hibernate.ddl-auto=none"})
@ContextConfiguration(initializers = {OwnDatabase.class, BrokerThatIsStillDown.class})
@ActiveProfiles("sample")
@Import(Cases.class)
@DirtiesContext
class BrokerOutageTests {

    private static final RestartableBroker BROKER = new RestartableBroker();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    static class BrokerThatIsStillDown implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of("spring.kafka.bootstrap-servers=" + BROKER.address())
                    .applyTo(context);
        }
    }

    @Autowired
    private ApplicationEventPublisher facts;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate database;

    private final List<String> keys =
            IntStream.range(0, 5).mapToObj(key -> UUID.randomUUID().toString()).toList();

    @AfterAll
    static void end() {
        BROKER.stop();
    }

    @Test
    void eventsWaitForTheBrokerAndLeaveInOrder() {
        announceToAll(4);
        assertThat(unsent()).isEqualTo(20);

        BROKER.start();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(unsent()).isZero());
        announceToAll(3);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(unsent()).isZero());

        BROKER.stop();
        announceToAll(20);
        assertThat(unsent()).isEqualTo(100);

        BROKER.start();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(unsent()).isZero());
        var expected = LongStream.rangeClosed(1, 27).boxed().toList();
        try (var told = new Told(BROKER.address(), Topic.COUNCIL)) {
            assertThat(keys)
                    .allSatisfy(key -> assertThat(told.sequencesOf(key, 27)).isEqualTo(expected));
        }
    }

    private void announceToAll(int times) {
        for (var time = 0; time < times; time++) {
            keys.forEach(key -> transaction.executeWithoutResult(
                    status -> facts.publishEvent(new CaseMoved(key, "trong lúc mất kết nối"))));
        }
    }

    private long unsent() {
        return database.queryForObject("select count(*) from outbox_event where sent_at is null", Long.class);
    }
}
