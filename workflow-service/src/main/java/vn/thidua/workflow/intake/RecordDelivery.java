package vn.thidua.workflow.intake;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.nomination.AdvanceNomination;
import vn.thidua.workflow.nomination.Nominations;
import vn.thidua.workflow.nomination.ResultNotified;

/** A message about a nomination was delivered. */
@Component
class RecordDelivery {

    private final Nominations nominations;
    private final AdvanceNomination advance;
    private final Inbox inbox;

    RecordDelivery(Nominations nominations, AdvanceNomination advance, Inbox inbox) {
        this.nominations = nominations;
        this.advance = advance;
        this.inbox = inbox;
    }

    /**
     * Where the delivery tells the proposing unit the result, {@link ResultNotified} is announced, once for each nomination. Other
     * deliveries change nothing.
     */
    @Transactional
    public void record(Delivery delivery, String eventId) {
        var nomination = delivery.nomination();
        if (nomination != null
                && Outcome.isToldBy(delivery, nominations.card(nomination))
                && inbox.firstResult(nomination, eventId)) {
            advance.by(new ResultNotified(nomination, delivery.channel(), delivery.at()));
        }
    }
}
