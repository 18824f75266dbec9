package vn.thidua.notification.delivery;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes note that a person has read a notice. */
@Component
public class ConfirmRead {

    private final DeliveryStore store;

    ConfirmRead(DeliveryStore store) {
        this.store = store;
    }

    /** That it was read is announced once this commit is there; a second time changes nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void of(UUID notification) {
        store.read(notification);
    }
}
