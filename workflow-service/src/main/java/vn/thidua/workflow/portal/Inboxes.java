package vn.thidua.workflow.portal;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.identity.IssueToken;
import vn.thidua.workflow.shared.PersonId;

/**
 * Asks notification-service, in the name of whoever acts, for their notices. It may be away: then there is no answer, nobody waits for
 * it, and nothing else suffers.
 */
@Component
class Inboxes {

    private static final Logger LOG = LoggerFactory.getLogger(Inboxes.class);
    private static final Duration ONE_CALL = Duration.ofMinutes(1);
    private static final int MOST = 200;
    private static final int MANY_PEOPLE = 5_000;

    private final RestClient service;
    private final IssueToken tokens;
    private final Access access;
    private final InboxSettings settings;
    private final Clock clock;
    private final Map<PersonId, Count> counts = new ConcurrentHashMap<>();
    private volatile Instant awayUntil = Instant.EPOCH;

    Inboxes(RestClient.Builder clients, IssueToken tokens, Access access, InboxSettings settings, Clock clock) {
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(settings.connect()).build());
        requests.setReadTimeout(settings.answer());
        this.service =
                clients.baseUrl(settings.address()).requestFactory(requests).build();
        this.tokens = tokens;
        this.access = access;
        this.settings = settings;
        this.clock = clock;
    }

    /** A count and until when it is good enough. */
    private record Count(long unread, Instant until) {}

    /** The newest notices; empty while the service does not answer. */
    Optional<Notice.Inbox> mine(boolean onlyUnread) {
        var inbox = asked(client -> client.get()
                .uri("/api/inbox?unread={unread}&limit={limit}", onlyUnread, MOST)
                .header("Authorization", bearer())
                .retrieve()
                .body(Notice.Inbox.class));
        inbox.ifPresent(mine -> remember(mine.unread()));
        return inbox;
    }

    /** How many are unread, a few seconds old at most; empty while the service does not answer. */
    OptionalLong unread() {
        var known = counts.get(access.me());
        if (known != null && clock.instant().isBefore(known.until())) {
            return OptionalLong.of(known.unread());
        }
        if (clock.instant().isBefore(awayUntil)) {
            return OptionalLong.empty();
        }
        return mine(true).stream().mapToLong(Notice.Inbox::unread).findFirst();
    }

    /** The notice is read. True where the service has taken it. */
    boolean read(String id) {
        return done(() -> service.post().uri("/api/inbox/{id}/read", id));
    }

    /** All notices are read. True where the service has taken it. */
    boolean readAll() {
        return done(() -> service.post().uri("/api/inbox/read"));
    }

    private boolean done(Supplier<RestClient.RequestBodySpec> call) {
        counts.remove(access.me());
        return asked(client ->
                        call.get().header("Authorization", bearer()).retrieve().toBodilessEntity())
                .isPresent();
    }

    private <T> Optional<T> asked(Function<RestClient, @Nullable T> call) {
        try {
            var answer = Optional.ofNullable(call.apply(service));
            awayUntil = Instant.EPOCH;
            return answer;
        } catch (HttpClientErrorException.NotFound gone) {
            return Optional.empty();
        } catch (RestClientException away) {
            LOG.warn("notification-service does not answer: {}", away.getMessage());
            awayUntil = clock.instant().plus(settings.remember());
            return Optional.empty();
        }
    }

    private void remember(long unread) {
        if (counts.size() >= MANY_PEOPLE) {
            counts.clear();
        }
        counts.put(access.me(), new Count(unread, clock.instant().plus(settings.remember())));
    }

    private String bearer() {
        return "Bearer " + tokens.of(ONE_CALL).token();
    }
}
