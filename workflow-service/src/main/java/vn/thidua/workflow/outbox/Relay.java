package vn.thidua.workflow.outbox;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Runs the sender: takes events handed over after their commit and, every now and then, sweeps the table for what was left
 * behind. Starts and stops without waiting for a broker.
 */
@Component
class Relay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final int HANDED_OVER = 10_000;
    private static final Duration GOODBYE = Duration.ofSeconds(5);

    private final ArrayBlockingQueue<OutboxRow> handedOver = new ArrayBlockingQueue<>(HANDED_OVER);
    private final OutboxTable table;
    private final EventProducers producers;
    private final DataSource database;
    private final OutboxSettings settings;
    private final OutboxMetrics metrics;
    private @Nullable Running running;

    Relay(
            OutboxTable table,
            EventProducers producers,
            DataSource database,
            OutboxSettings settings,
            OutboxMetrics metrics) {
        this.table = table;
        this.producers = producers;
        this.database = database;
        this.settings = settings;
        this.metrics = metrics;
    }

    private record Running(Sender sender, Thread sending, Deliveries deliveries, Thread marking) {}

    /** Takes committed events; when memory for them is full they stay in the table for the sweep. */
    void offer(List<OutboxRow> rows) {
        for (var row : rows) {
            if (!handedOver.offer(row)) {
                return;
            }
        }
    }

    @Override
    public synchronized void start() {
        if (running != null) {
            return;
        }
        handedOver.clear();
        var deliveries = new Deliveries(table, settings.marking());
        var sender = new Sender(
                handedOver,
                table,
                new Shards(database),
                deliveries,
                new EventSink(producers, deliveries, metrics),
                settings,
                metrics);
        running = new Running(
                sender, new Thread(sender, "outbox-sender"), deliveries, new Thread(deliveries, "outbox-marker"));
        // a broker that never answers does not hold the end of the process
        running.sending().setDaemon(true);
        running.sending().start();
        running.marking().setDaemon(true);
        running.marking().start();
    }

    /** Events that the broker has not acknowledged by then go out after the next start. */
    @Override
    public synchronized void stop() {
        if (running == null) {
            return;
        }
        try {
            running.sender().stop();
            running.sending().join(GOODBYE.toMillis());
            running.deliveries().stop();
            running.marking().join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException impatient) {
            LOG.warn("The relay was not given the time to finish; the next start re-sends what it had begun");
            Thread.currentThread().interrupt();
        } finally {
            running = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return running != null;
    }

    /** Starts before the web server and stops after it, so that the last request's events still go out. */
    @Override
    public int getPhase() {
        return 0;
    }
}
