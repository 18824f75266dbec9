package vn.thidua.workflow.ballot;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Destroys keys that a crash has left: of closed boxes, where it came between commit and destruction, and of boxes that were never
 * opened, where it came before the commit.
 */
@Component
class ForgottenKeys {

    private static final Logger LOG = LoggerFactory.getLogger(ForgottenKeys.class);

    private static final Duration LONGEST_OPENING = Duration.ofHours(1);

    private final KeyShares shares;
    private final BallotTables tables;

    ForgottenKeys(KeyShares shares, BallotTables tables) {
        this.shares = shares;
        this.tables = tables;
    }

    @EventListener(ApplicationReadyEvent.class)
    void destroy() {
        for (var box : shares.boxes()) {
            if (tables.isIn(box, BoxStatus.CLOSED) || wasNeverOpened(box)) {
                shares.destroy(box);
                LOG.warn("Destroyed the key of ballot box {}, left by a crash", box.value());
            }
        }
    }

    /**
     * Another node may be opening the box just now, so that its key is young; and a database without any box may be the wrong one,
     * for which no key is destroyed.
     */
    private boolean wasNeverOpened(BoxId box) {
        return !tables.isKnown(box) && tables.areUsed() && shares.isOlderThan(box, LONGEST_OPENING);
    }
}
