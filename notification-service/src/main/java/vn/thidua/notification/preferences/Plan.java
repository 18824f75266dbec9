package vn.thidua.notification.preferences;

import java.time.Instant;

/** What a person's wishes mean for one notice on one channel. */
public sealed interface Plan {

    /** It goes out, not before this instant. */
    record Send(Instant notBefore) implements Plan {}

    /** The person does not want it on this channel. */
    record Silent() implements Plan {}
}
