package vn.thidua.notification.delivery;

import vn.thidua.notification.shared.ChannelKind;

/** A way to people through somebody else's system. Register one as a bean; a kind has at most one. */
public interface Channel {

    ChannelKind kind();

    /** Opens what is kept for one batch, such as a connection. */
    Session open() throws ChannelUnavailable;

    /** Carries the parcels of one batch. */
    interface Session extends AutoCloseable {

        /** Tries once. Throws only where the next parcel would fare no better. */
        Receipt send(Parcel parcel) throws ChannelUnavailable;

        @Override
        void close();
    }
}
