package vn.thidua.notification.routing;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.notification.recipients.AddressKept;

/**
 * Tells people what was said before the address book knew them: the topics of facts and of people are not ordered among each other,
 * and groups get new members. Who was told before is not told again.
 */
@Component
class LateArrivals {

    private final AudienceStore audiences;
    private final TellPeople tell;

    LateArrivals(AudienceStore audiences, TellPeople tell) {
        this.audiences = audiences;
        this.tell = tell;
    }

    @EventListener
    void on(AddressKept kept) {
        for (var audience : audiences.standing(kept.person().id(), kept.groups())) {
            tell.tell(audience.notice(), List.of(kept.person()));
            audiences.toldOneMore(audience.id());
        }
    }
}
