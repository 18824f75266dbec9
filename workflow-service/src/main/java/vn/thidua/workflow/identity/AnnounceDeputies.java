package vn.thidua.workflow.identity;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the address books of others when a deputation begins and ends, which time does without anybody acting. The rights themselves
 * wait for none of this; they are read by the day. Two nodes pass over what the other has in hand.
 */
@Component
class AnnounceDeputies {

    private final Deputations deputations;
    private final Announcement announcement;

    AnnounceDeputies(Deputations deputations, Announcement announcement) {
        this.deputations = deputations;
        this.announcement = announcement;
    }

    @Scheduled(fixedDelay = 5, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    @Transactional
    public void whatHasTurned() {
        deputations.turned().forEach(deputation -> {
            deputations.announced(deputation);
            announcement.of(deputation.deputy());
        });
    }
}
