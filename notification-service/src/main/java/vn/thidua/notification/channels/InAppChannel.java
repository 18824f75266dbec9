package vn.thidua.notification.channels;

import org.springframework.stereotype.Component;
import vn.thidua.notification.delivery.LocalChannel;
import vn.thidua.notification.delivery.Parcel;
import vn.thidua.notification.inbox.PlaceInInbox;
import vn.thidua.notification.shared.ChannelKind;

/** The inbox of the application. */
@Component
class InAppChannel implements LocalChannel {

    private final PlaceInInbox inbox;

    InAppChannel(PlaceInInbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.IN_APP;
    }

    @Override
    public void place(Parcel parcel, String summary) {
        inbox.of(parcel.id(), parcel.recipientId(), parcel.kind(), parcel.subject(), summary, parcel.link());
    }
}
