package vn.thidua.notification.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.notification.intake.EventHandler;
import vn.thidua.notification.shared.Ids;
import vn.thidua.notification.testing.Exploding;
import vn.thidua.notification.testing.NotificationTest;
import vn.thidua.notification.testing.World;

/** What workflow-service promises is what this service reads: each example goes the whole way, over Kafka, into the handlers. */
@NotificationTest
class ProducerExamplesTests {

    @Autowired
    World world;

    @Autowired
    List<EventHandler> handlers;

    @Test
    void readsEveryExampleOfTheTypesThatItTakes() {
        var taken = taken().collect(Collectors.toSet());
        var seen = new HashSet<String>();
        for (var file : Contracts.examples(Contracts.PRODUCER)) {
            var type = file.getFileName().toString().replaceFirst("\\.json$", "");
            if (taken.contains(type)) {
                seen.add(type);
                sendAndAwait(file);
            }
        }
        assertThat(seen).as("types with an example").isEqualTo(taken);
    }

    private Stream<String> taken() {
        return handlers.stream()
                .flatMap(handler -> handler.types().stream())
                .filter(type -> !type.equals(Exploding.TYPE));
    }

    private void sendAndAwait(Path file) {
        var example = Contracts.json(file);
        var id = Ids.next().toString();
        ((ObjectNode) example.get("headers")).put("ce_id", id);
        var topic = "thidua." + example.at("/headers/ce_type").asText().split("\\.", -1)[2] + ".v1";
        var record = new ProducerRecord<>(
                topic,
                example.get("key").asText(),
                example.get("data").toString().getBytes(StandardCharsets.UTF_8));
        example.get("headers")
                .fields()
                .forEachRemaining(header -> record.headers()
                        .add(header.getKey(), header.getValue().asText().getBytes(StandardCharsets.UTF_8)));
        world.tell(record);
        org.awaitility.Awaitility.await()
                .alias(file.toString())
                .atMost(World.PATIENCE)
                .until(() -> world.count("select count(*) from consumed_event where event_id = ?", id) == 1);
    }
}
