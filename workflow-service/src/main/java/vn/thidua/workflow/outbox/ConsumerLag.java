package vn.thidua.workflow.outbox;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.AdminClient;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/** Asks the broker how many records a group of readers has not read yet. A broker that does not answer in two seconds is not waited for. */
@Component
public class ConsumerLag {

    private static final Logger LOG = LoggerFactory.getLogger(ConsumerLag.class);
    private static final int PATIENCE_MS = 2000;

    private final KafkaAdmin settings;

    ConsumerLag(KafkaAdmin settings) {
        this.settings = settings;
    }

    /** Over all topics that the group has read from; empty where the broker does not answer or does not know the group. */
    public OptionalLong of(String group) {
        var configuration = new HashMap<>(settings.getConfigurationProperties());
        configuration.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MS);
        configuration.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MS);
        try (var admin = AdminClient.create(configuration)) {
            var read = admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get(PATIENCE_MS, TimeUnit.MILLISECONDS);
            return read.isEmpty() ? OptionalLong.empty() : OptionalLong.of(behind(admin, read));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return OptionalLong.empty();
        } catch (ExecutionException | TimeoutException unanswered) {
            LOG.atInfo().addKeyValue("group", group).log("The broker does not say how far its readers are");
            return OptionalLong.empty();
        }
    }

    private static long behind(AdminClient admin, Map<TopicPartition, OffsetAndMetadata> read)
            throws InterruptedException, ExecutionException, TimeoutException {
        var wanted = read.keySet().stream().collect(Collectors.toMap(part -> part, part -> OffsetSpec.latest()));
        var ends = admin.listOffsets(wanted).all().get(PATIENCE_MS, TimeUnit.MILLISECONDS);
        var behind = 0L;
        for (var end : ends.entrySet()) {
            var here = read.get(end.getKey());
            behind += here == null ? 0 : Math.max(0, end.getValue().offset() - here.offset());
        }
        return behind;
    }
}
