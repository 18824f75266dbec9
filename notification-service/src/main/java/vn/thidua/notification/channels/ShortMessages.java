package vn.thidua.notification.channels;

import vn.thidua.notification.delivery.ChannelUnavailable;
import vn.thidua.notification.delivery.Receipt;

/** A provider of short messages, SMS or Zalo; an installation that has a contract with one registers an adapter. */
public interface ShortMessages {

    /** Hands one message over. @param reference the same at every attempt */
    Receipt send(String phone, String text, String reference) throws ChannelUnavailable;
}
