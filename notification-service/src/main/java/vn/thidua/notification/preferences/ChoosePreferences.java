package vn.thidua.notification.preferences;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.notification.shared.Problem;

/** A person chooses what to hear. */
@Component
public class ChoosePreferences {

    private final WishStore store;

    ChoosePreferences(WishStore store) {
        this.store = store;
    }

    /**
     * From now on new notices follow these wishes; what was switched before and is not named is at its standard again.
     *
     * @throws Problem {@code legal-notice}, {@code quiet-hours-incomplete}
     */
    @Transactional
    public void of(String person, Wishes wishes) {
        for (var choice : wishes.switches()) {
            if (choice.kind().legal() && !choice.enabled()) {
                throw PreferenceProblem.LEGAL_NOTICE.on(choice.kind().name());
            }
        }
        var from = wishes.quietFrom();
        var to = wishes.quietTo();
        if ((from == null) != (to == null) || (from != null && from.equals(to))) {
            throw PreferenceProblem.QUIET_HOURS_INCOMPLETE.on();
        }
        store.write(person, wishes);
    }
}
