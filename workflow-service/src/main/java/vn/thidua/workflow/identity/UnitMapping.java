package vn.thidua.workflow.identity;

import org.springframework.stereotype.Component;
import vn.thidua.workflow.organisation.UnitAnnounced;
import vn.thidua.workflow.outbox.OutboundEvent;
import vn.thidua.workflow.outbox.OutboundMapping;
import vn.thidua.workflow.outbox.Topic;

/** Tells the address books of others about a unit. Here because organisation stands beside outbox and may not use it. */
@Component
class UnitMapping implements OutboundMapping<UnitAnnounced> {

    @Override
    public Class<UnitAnnounced> fact() {
        return UnitAnnounced.class;
    }

    @Override
    public OutboundEvent map(UnitAnnounced fact) {
        var card =
                new Card(fact.unit().value(), fact.name(), fact.managingLine().name());
        return new OutboundEvent(Topic.ORGANISATION, "vn.thidua.organisation.unit.v1", card.unit(), card, null);
    }

    /** Body of the event. */
    record Card(String unit, String name, String managingLine) {}
}
