package vn.thidua.workflow.outbox;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thidua.workflow.outbox.OutboxRow.Subject;

/**
 * The one thread of a node that sends. It gives sequence n+1 of a subject to Kafka only after n: hand-overs of two commits can
 * come in reverse, and then n is fetched from the table, where it must be, because n+1 could not have been committed before it.
 */
final class Sender implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
    private static final int SUBJECTS_REMEMBERED = 50_000;
    private static final Duration GOODBYE = Duration.ofSeconds(3);
    private static final long TICK = TimeUnit.MILLISECONDS.toNanos(200);

    private final BlockingQueue<OutboxRow> handedOver;
    private final OutboxTable table;
    private final Shards shards;
    private final Deliveries deliveries;
    private final EventSink sink;
    private final OutboxSettings settings;
    private final OutboxMetrics metrics;

    private final Map<Subject, Long> lastGiven = new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Subject, Long> eldest) {
            return size() > SUBJECTS_REMEMBERED;
        }
    };
    private final Map<Topic, Long> restingSince = new EnumMap<>(Topic.class);
    private Set<Subject> blocked = new HashSet<>();
    private long lastSweep;
    private volatile boolean running = true;

    Sender(
            BlockingQueue<OutboxRow> handedOver,
            OutboxTable table,
            Shards shards,
            Deliveries deliveries,
            EventSink sink,
            OutboxSettings settings,
            OutboxMetrics metrics) {
        this.handedOver = handedOver;
        this.table = table;
        this.shards = shards;
        this.deliveries = deliveries;
        this.sink = sink;
        this.settings = settings;
        this.metrics = metrics;
        this.lastSweep = System.nanoTime() - settings.pause().toNanos();
    }

    void stop() {
        running = false;
    }

    @Override
    public void run() {
        try {
            while (running) {
                round();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } finally {
            sink.close(GOODBYE);
            shards.release();
        }
    }

    private void round() throws InterruptedException {
        try {
            if (System.nanoTime() - lastSweep >= settings.pause().toNanos()) {
                sweep();
                lastSweep = System.nanoTime();
            }
            var row = handedOver.poll(TICK, TimeUnit.NANOSECONDS);
            if (row != null) {
                take(row);
            }
            settleFailures();
        } catch (RuntimeException unavailable) {
            LOG.warn("The relay pauses; events stay in the table", unavailable);
            TimeUnit.NANOSECONDS.sleep(settings.pause().toNanos());
        }
    }

    /** Sends what is unsent in the table and not under way: left behind by a crash, by another node, or by a full memory. */
    private void sweep() {
        sink.prepare();
        if (shards.refresh()) {
            lastGiven.clear();
        }
        blocked = table.blocked();
        metrics.lagIs(table.lag());
        var passedOver = new HashSet<Subject>();
        var found = 0;
        @Nullable OutboxRow last = null;
        while (running && hasRoom()) {
            var page = table.unsent(
                    shards.owned(),
                    last == null ? null : last.subject(),
                    last == null ? 0 : last.sequence(),
                    settings.batch());
            for (var row : page) {
                last = row;
                if (!deliveries.isInFlight(row.id()) && !passedOver.contains(row.subject())) {
                    if (isNext(row) ? give(row) : take(row)) {
                        found++;
                    } else {
                        passedOver.add(row.subject());
                    }
                }
            }
            if (page.size() < settings.batch()) {
                break;
            }
        }
        metrics.swept(found);
    }

    /** In a sweep the first row of a subject that is not under way is its next one. */
    private boolean isNext(OutboxRow row) {
        var last = lastGiven.get(row.subject());
        return last == null || row.sequence() == last + 1;
    }

    /** Sends an event and before it all of its subject that are still missing. False when it has to stay in the table. */
    private boolean take(OutboxRow row) {
        var subject = row.subject();
        if (!shards.owns(subject.shard())) {
            return false;
        }
        var last = lastGiven.get(subject);
        if (last != null && row.sequence() <= last) {
            return true;
        }
        if (row.sequence() > 1 && (last == null || row.sequence() > last + 1)) {
            for (var earlier : table.unsentBelow(subject, row.sequence())) {
                var isGiven = deliveries.isInFlight(earlier.id()) || (last != null && earlier.sequence() <= last);
                if (!isGiven && !give(earlier)) {
                    return false;
                }
            }
        }
        return give(row);
    }

    private boolean give(OutboxRow row) {
        if (blocked.contains(row.subject())
                || rests(row.subject().topic())
                || deliveries.inFlight() >= settings.inFlight()) {
            return false;
        }
        lastGiven.put(row.subject(), row.sequence());
        sink.give(row);
        settleFailures();
        return lastGiven.containsKey(row.subject());
    }

    private void settleFailures() {
        for (var failure = sink.nextFailure(); failure != null; failure = sink.nextFailure()) {
            var row = failure.row();
            lastGiven.remove(row.subject());
            if (failure.isOfTheEvent()) {
                LOG.error("Event {} of {} cannot be sent and is parked", row.id(), row.subject(), failure.cause());
                blocked.add(row.subject());
                table.park(row.id(), String.valueOf(failure.cause()));
            } else {
                LOG.warn(
                        "{} cannot be reached: {}",
                        row.subject().topic().topicName(),
                        failure.cause().getMessage());
                restingSince.put(row.subject().topic(), System.nanoTime());
            }
        }
    }

    private boolean rests(Topic topic) {
        var since = restingSince.get(topic);
        return since != null && System.nanoTime() - since < settings.pause().toNanos();
    }

    /** Waits a little while the client has all that it may have. */
    private boolean hasRoom() {
        for (var wait = 0; wait < 500 && deliveries.inFlight() >= settings.inFlight(); wait++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
        return deliveries.inFlight() < settings.inFlight();
    }
}
