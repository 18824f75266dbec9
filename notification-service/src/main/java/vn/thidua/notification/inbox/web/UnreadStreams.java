package vn.thidua.notification.inbox.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.thidua.notification.inbox.Inbox;

/**
 * Streams that tell people how many notices are unread. Each node looks into the database for those who are connected to it, so it
 * does not matter which node has placed a notice.
 */
@Component
class UnreadStreams {

    private static final long LONGEST = Duration.ofMinutes(30).toMillis();
    private static final int MOST_PER_PERSON = 5;
    private static final int MOST = 2000;

    private final Inbox inbox;
    private final Set<Stream> open = ConcurrentHashMap.newKeySet();

    UnreadStreams(Inbox inbox) {
        this.inbox = inbox;
    }

    /** One open connection. */
    private static final class Stream {

        private final String person;
        private final SseEmitter emitter = new SseEmitter(LONGEST);
        private long told = -1;

        Stream(String person) {
            this.person = person;
        }
    }

    /** @throws vn.thidua.notification.shared.Problem {@code too-many-streams} */
    SseEmitter open(String person) {
        var ofPerson =
                open.stream().filter(stream -> stream.person.equals(person)).count();
        if (ofPerson >= MOST_PER_PERSON || open.size() >= MOST) {
            throw InboxProblem.TOO_MANY_STREAMS.on();
        }
        var stream = new Stream(person);
        open.add(stream);
        stream.emitter.onCompletion(() -> open.remove(stream));
        stream.emitter.onTimeout(stream.emitter::complete);
        stream.emitter.onError(gone -> open.remove(stream));
        return stream.emitter;
    }

    @Scheduled(fixedDelayString = "${thidua.inbox.poll:1s}")
    void tell() {
        if (open.isEmpty()) {
            return;
        }
        var people = open.stream().map(stream -> stream.person).collect(Collectors.toSet());
        var unread = inbox.unread(people);
        open.forEach(stream -> tell(stream, unread.getOrDefault(stream.person, 0L)));
    }

    @Scheduled(fixedDelay = 15_000)
    void keepAlive() {
        open.forEach(stream -> send(stream, SseEmitter.event().comment("alive")));
    }

    private void tell(Stream stream, long unread) {
        if (stream.told != unread
                && send(stream, SseEmitter.event().name("unread").data(Long.toString(unread), MediaType.TEXT_PLAIN))) {
            stream.told = unread;
        }
    }

    private boolean send(Stream stream, SseEmitter.SseEventBuilder event) {
        try {
            stream.emitter.send(event);
            return true;
        } catch (IOException | IllegalStateException gone) {
            open.remove(stream);
            return false;
        }
    }
}
