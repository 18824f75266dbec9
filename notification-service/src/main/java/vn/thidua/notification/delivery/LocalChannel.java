package vn.thidua.notification.delivery;

import vn.thidua.notification.shared.ChannelKind;

/** A way to people inside our own database: the message is there in the commit that asks for it, and cannot fail apart from it. */
public interface LocalChannel {

    ChannelKind kind();

    /** Places the message; called inside the transaction. @param summary one sentence of what it says */
    void place(Parcel parcel, String summary);
}
