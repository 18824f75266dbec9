package vn.thidua.workflow.appraisal;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.nomination.NominationWithdrawn;
import vn.thidua.workflow.shared.ListenerOrder;

/** A withdrawn nomination leaves the public list at once, and no agency needs to answer any more. */
@Component
class EndOnWithdrawal {

    private final Publications publications;
    private final ConsultationRequests requests;

    EndOnWithdrawal(Publications publications, ConsultationRequests requests) {
        this.publications = publications;
        this.requests = requests;
    }

    @EventListener
    @Order(ListenerOrder.READ_MODEL)
    void on(NominationWithdrawn fact) {
        publications.closeIfOpen(fact.nomination());
        requests.close(fact.nomination());
    }
}
