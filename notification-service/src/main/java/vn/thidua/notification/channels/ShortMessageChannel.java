package vn.thidua.notification.channels;

import org.jspecify.annotations.Nullable;
import vn.thidua.notification.delivery.Channel;
import vn.thidua.notification.delivery.ChannelUnavailable;
import vn.thidua.notification.delivery.Parcel;
import vn.thidua.notification.delivery.Receipt;
import vn.thidua.notification.recipients.AddressBook;
import vn.thidua.notification.recipients.Recipient;
import vn.thidua.notification.shared.ChannelKind;

/** Short messages over any provider: the subject and the link, nothing more. */
public class ShortMessageChannel implements Channel {

    private final ChannelKind kind;
    private final ShortMessages provider;
    private final AddressBook addressBook;

    public ShortMessageChannel(ChannelKind kind, ShortMessages provider, AddressBook addressBook) {
        this.kind = kind;
        this.provider = provider;
        this.addressBook = addressBook;
    }

    @Override
    public ChannelKind kind() {
        return kind;
    }

    @Override
    public Session open() {
        return new Session() {
            @Override
            public Receipt send(Parcel parcel) throws ChannelUnavailable {
                var phone = dialled(addressBook
                        .find(parcel.recipientId())
                        .map(Recipient::phone)
                        .orElse(null));
                return phone == null
                        ? new Receipt.Refused("phone-missing-or-invalid")
                        : provider.send(
                                phone,
                                parcel.subject() + " " + parcel.link(),
                                parcel.id().toString());
            }

            @Override
            public void close() {}
        };
    }

    /** Digits only, perhaps after a plus; null where it is no phone number. */
    static @Nullable String dialled(@Nullable String phone) {
        var digits = phone == null ? "" : phone.replaceAll("[ .()-]", "");
        return digits.matches("\\+?[0-9]{8,15}") ? digits : null;
    }
}
