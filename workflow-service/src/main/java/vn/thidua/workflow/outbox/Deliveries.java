package vn.thidua.workflow.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import vn.thidua.workflow.shared.CrashPoint;

/** Events given to the Kafka client, until they are noted as sent; a thread of its own notes them, many at once. */
final class Deliveries implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);
    private static final int MOST = 5000;

    private final OutboxTable table;
    private final Duration pause;
    private final Set<UUID> inFlight = ConcurrentHashMap.newKeySet();
    private final LinkedBlockingQueue<UUID> acknowledged = new LinkedBlockingQueue<>();
    private volatile boolean running = true;

    Deliveries(OutboxTable table, Duration pause) {
        this.table = table;
        this.pause = pause;
    }

    boolean begin(UUID id) {
        return inFlight.add(id);
    }

    /** The broker has it. */
    void acknowledged(UUID id) {
        acknowledged.add(id);
    }

    /** It was not delivered; the table still says so. */
    void abandoned(UUID id) {
        inFlight.remove(id);
    }

    int inFlight() {
        return inFlight.size();
    }

    boolean isInFlight(UUID id) {
        return inFlight.contains(id);
    }

    void stop() {
        running = false;
    }

    @Override
    public void run() {
        while (running || !acknowledged.isEmpty()) {
            try {
                var first = acknowledged.poll(200, TimeUnit.MILLISECONDS);
                if (first != null) {
                    TimeUnit.NANOSECONDS.sleep(pause.toNanos());
                    mark(first);
                }
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void mark(UUID first) throws InterruptedException {
        CrashPoint.hit("relay.after-ack");
        var ids = new ArrayList<UUID>();
        ids.add(first);
        acknowledged.drainTo(ids, MOST - 1);
        try {
            table.markSent(ids);
            ids.forEach(inFlight::remove);
        } catch (DataAccessException | TransactionException unreachable) {
            LOG.warn("Cannot note {} events as sent, trying again: {}", ids.size(), unreachable.getMessage());
            acknowledged.addAll(ids);
            TimeUnit.SECONDS.sleep(1);
            if (!running) {
                acknowledged.clear();
            }
        }
    }
}
