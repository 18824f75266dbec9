package vn.thidua.notification.routing;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.notification.delivery.NotificationRequest;
import vn.thidua.notification.delivery.RequestDelivery;
import vn.thidua.notification.preferences.Plan;
import vn.thidua.notification.preferences.Preferences;
import vn.thidua.notification.recipients.Recipient;
import vn.thidua.notification.shared.ChannelKind;
import vn.thidua.notification.templates.Composed;
import vn.thidua.notification.templates.Composer;

/** Tells people a notice, each in the person's language and on the channels that the person wants. */
@Component
class TellPeople {

    private static final List<ChannelKind> CHANNELS = List.of(ChannelKind.IN_APP, ChannelKind.EMAIL);

    private final Preferences preferences;
    private final Composer composer;
    private final RequestDelivery request;

    TellPeople(Preferences preferences, Composer composer, RequestDelivery request) {
        this.preferences = preferences;
        this.composer = composer;
        this.request = request;
    }

    void tell(Notice notice, List<Recipient> people) {
        people.forEach(person -> tell(notice, person));
    }

    private void tell(Notice notice, Recipient person) {
        var wishes = preferences.of(person.id());
        var words = composer.compose(notice.template(), wishes.language(), notice.content());
        for (var channel : CHANNELS) {
            if (preferences.plan(wishes, notice.template().kind(), channel) instanceof Plan.Send send) {
                request.of(new NotificationRequest(
                        about(notice),
                        notice.onceKey(),
                        person.id(),
                        person.unit(),
                        channel,
                        notice.template().name(),
                        message(words),
                        send.notBefore()));
            }
        }
    }

    private static NotificationRequest.About about(Notice notice) {
        return new NotificationRequest.About(
                notice.eventId(),
                notice.eventType(),
                notice.eventSubject(),
                notice.correlationId(),
                notice.nominationId());
    }

    private static NotificationRequest.Message message(Composed words) {
        return new NotificationRequest.Message(
                words.subject(), words.summary(), words.text(), words.html(), words.link());
    }
}
