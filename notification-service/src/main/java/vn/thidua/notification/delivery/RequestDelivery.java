package vn.thidua.notification.delivery;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.notification.shared.ChannelKind;
import vn.thidua.notification.shared.Ids;

/** Asks for a notification. */
@Component
public class RequestDelivery {

    private final DeliveryStore store;
    private final Clock clock;
    private final Map<ChannelKind, LocalChannel> localChannels = new EnumMap<>(ChannelKind.class);

    RequestDelivery(DeliveryStore store, Clock clock, List<LocalChannel> localChannels) {
        this.store = store;
        this.clock = clock;
        localChannels.forEach(channel -> this.localChannels.put(channel.kind(), channel));
    }

    /**
     * The notification will reach its end, whatever fails on the way; on a local channel it is there with the caller's commit.
     * Nothing happens where the person was told on this channel before.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void of(NotificationRequest request) {
        var id = Ids.next();
        var local = localChannels.get(request.channel());
        if (store.insert(id, request, local != null) && local != null) {
            var message = request.message();
            var parcel = new Parcel(
                    id,
                    request.recipientId(),
                    request.kind(),
                    message.subject(),
                    message.text(),
                    message.html(),
                    message.link(),
                    clock.instant());
            local.place(parcel, message.summary());
        }
    }
}
