package vn.thidua.workflow.ballot;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Destroys keys of closed boxes that a crash between commit and destruction has left. */
@Component
class ForgottenKeys {

    private static final Logger LOG = LoggerFactory.getLogger(ForgottenKeys.class);

    private final KeyShares shares;
    private final BallotTables tables;

    ForgottenKeys(KeyShares shares, BallotTables tables) {
        this.shares = shares;
        this.tables = tables;
    }

    @EventListener(ApplicationReadyEvent.class)
    void destroy() {
        shares.boxes().stream()
                .filter(box -> tables.isIn(box, BoxStatus.CLOSED))
                .forEach(box -> {
                    shares.destroy(box);
                    LOG.warn("Destroyed the key of closed ballot box {}, left by a crash", box.value());
                });
    }
}
