package vn.thidua.notification.routing;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.notification.recipients.AddressBook;

/** Tells everybody who belongs to an audience, and remembers it for those who turn out to belong to it later. */
@Component
class TellAudience {

    private final AddressBook addressBook;
    private final AudienceStore audiences;
    private final TellPeople tell;

    TellAudience(AddressBook addressBook, AudienceStore audiences, TellPeople tell) {
        this.addressBook = addressBook;
        this.audiences = audiences;
        this.tell = tell;
    }

    void of(Notice notice, Collection<Target> targets, Duration stands) {
        for (var target : Set.copyOf(targets)) {
            var people = target.kind() == Target.Kind.PERSON
                    ? addressBook.belonging(List.of(target.id()), List.of())
                    : addressBook.belonging(List.of(), List.of(target.id()));
            audiences.open(notice, target, stands, people.size());
            tell.tell(notice, people);
        }
    }
}
