package vn.thidua.notification.preferences;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.notification.shared.ChannelKind;
import vn.thidua.notification.shared.NoticeKind;

/** Tells what people's wishes mean. */
@Component
public class Preferences {

    private final WishStore store;
    private final Clock clock;

    Preferences(WishStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Wishes of(String person) {
        return store.read(person);
    }

    /** Legal notices go out at once, whatever was chosen. Quiet hours hold back what makes a noise, not the inbox. */
    public Plan plan(Wishes wishes, NoticeKind kind, ChannelKind channel) {
        var now = clock.instant();
        if (kind.legal()) {
            return new Plan.Send(now);
        }
        if (wishes.switches().stream()
                .anyMatch(choice -> choice.kind() == kind && choice.channel() == channel && !choice.enabled())) {
            return new Plan.Silent();
        }
        var from = wishes.quietFrom();
        var to = wishes.quietTo();
        if (from == null || to == null || channel == ChannelKind.IN_APP) {
            return new Plan.Send(now);
        }
        return new Plan.Send(new QuietHours(from, to).after(now));
    }
}
