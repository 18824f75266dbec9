package vn.thidua.workflow.outbox;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes events whose window for re-publication is over. */
@Component
public class RetireSentEvents {

    private static final int BATCH = 10_000;

    private final OutboxTable table;
    private final OutboxSettings settings;
    private final Clock clock;

    RetireSentEvents(OutboxTable table, OutboxSettings settings, Clock clock) {
        this.table = table;
        this.settings = settings;
        this.clock = clock;
    }

    /** Each batch is a transaction of its own, so that none holds back the sealer of the audit trail. Returns how many went. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    public int now() {
        var before = clock.instant().minus(settings.keep());
        var retired = 0;
        for (var batch = BATCH; batch == BATCH; ) {
            batch = table.retire(before, BATCH);
            retired += batch;
        }
        return retired;
    }
}
