package vn.thidua.workflow.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an arrived record in: once, in one commit with everything it causes. */
@Component
class TakeIn {

    private final Inbox inbox;
    private final RecordDelivery recordDelivery;
    private final ObjectMapper json;

    TakeIn(Inbox inbox, RecordDelivery recordDelivery, ObjectMapper json) {
        this.inbox = inbox;
        this.recordDelivery = recordDelivery;
        this.json = json;
    }

    /** Kinds of events that are not known here are remembered and otherwise left alone. @throws UnreadableRecord */
    @Transactional
    public void take(Arrival arrival) {
        var notice = Notice.read(arrival, json);
        if (inbox.first(notice) && notice.isDelivery()) {
            recordDelivery.record(Delivery.of(notice.data(), notice.isRead()), notice.id());
        }
    }
}
