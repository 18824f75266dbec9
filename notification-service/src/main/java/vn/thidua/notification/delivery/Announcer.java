package vn.thidua.notification.delivery;

import java.util.LinkedHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells the world what became of notifications, again and again until Kafka has acknowledged it. */
@Component
class Announcer {

    private static final Logger LOG = LoggerFactory.getLogger(Announcer.class);
    private static final int BATCH = 200;
    private static final int PATIENCE_SECONDS = 12;

    private final AnnouncementStore store;
    private final NotificationTopic topic;
    private final KafkaAdmin admin;

    Announcer(AnnouncementStore store, NotificationTopic topic, KafkaAdmin admin) {
        this.store = store;
        this.topic = topic;
        this.admin = admin;
    }

    @Scheduled(fixedDelayString = "${thidua.delivery.poll:500ms}")
    synchronized void announce() {
        var reports = store.claim(BATCH);
        while (!reports.isEmpty()) {
            var sent = new LinkedHashMap<Announcement, CompletableFuture<?>>();
            try {
                reports.forEach(report -> sent.put(report, topic.send(report)));
            } catch (RuntimeException away) {
                LOG.warn("Kafka does not take reports: {}", away.toString());
            }
            var all = sent.size() == reports.size();
            for (var report : sent.entrySet()) {
                all &= acknowledged(report.getKey(), report.getValue());
            }
            if (!all) {
                // the topic may not be there yet, where the broker was away when this service started
                admin.initialize();
                return;
            }
            reports = store.claim(BATCH);
        }
    }

    private boolean acknowledged(Announcement report, CompletableFuture<?> acknowledgement) {
        try {
            acknowledgement.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            store.acknowledged(report);
            return true;
        } catch (ExecutionException | TimeoutException away) {
            LOG.warn("Report {} is not acknowledged and will be sent again: {}", report.eventId(), away.toString());
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
