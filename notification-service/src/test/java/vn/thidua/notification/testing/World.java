package vn.thidua.notification.testing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;

/** The world around the service: it writes facts to Kafka and looks at what came of them. */
@Component
public class World {

    public static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final AtomicInteger NAMES = new AtomicInteger();

    private final KafkaTemplate<String, byte[]> kafka;
    private final JdbcClient database;

    World(KafkaTemplate<String, byte[]> kafka, JdbcClient database) {
        this.kafka = kafka;
        this.database = database;
    }

    /** A name that no other test of this run uses. */
    public static String fresh(String prefix) {
        return prefix + NAMES.incrementAndGet();
    }

    public void tell(Fact fact) {
        tell(fact.record());
    }

    public void tell(ProducerRecord<String, byte[]> record) {
        kafka.send(record).join();
    }

    /** Tells of a person and waits until the address book has it. */
    public void knows(String id, String... groups) {
        tell(Fact.person(id, groups));
        await().atMost(PATIENCE).until(() -> count("select count(*) from person where id = ? and active", id) == 1);
    }

    public void untilConsumed(Fact fact) {
        await().atMost(PATIENCE)
                .until(() -> count("select count(*) from consumed_event where event_id = ?", fact.id()) == 1);
    }

    public void untilParked(int count, String keyPattern) {
        await().atMost(PATIENCE)
                .until(() -> count("select count(*) from parked_record where record_key like ?", keyPattern) == count);
    }

    public long inboxItems(String person) {
        return count("select count(*) from inbox_item where person_id = ?", person);
    }

    public List<String> kinds(String person, String channel) {
        return database.sql("select kind from delivery where recipient_id = ? and channel = ? order by created_at, id")
                .params(person, channel)
                .query(String.class)
                .list();
    }

    public long count(String sql, Object... values) {
        return database.sql(sql).params(values).query(Long.class).single();
    }

    public String text(String sql, Object... values) {
        return database.sql(sql).params(values).query(String.class).single();
    }

    public UUID id(String sql, Object... values) {
        return database.sql(sql).params(values).query(UUID.class).single();
    }
}
