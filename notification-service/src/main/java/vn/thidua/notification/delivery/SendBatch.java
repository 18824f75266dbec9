package vn.thidua.notification.delivery;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.thidua.notification.shared.ChannelKind;
import vn.thidua.notification.shared.CrashPoint;

/** Sends one batch over one channel and writes down what became of each parcel. */
@Component
class SendBatch {

    private static final Logger LOG = LoggerFactory.getLogger(SendBatch.class);

    private final DeliveryStore store;
    private final DeliverySettings settings;
    private final Clock clock;
    private final MeterRegistry meters;

    SendBatch(DeliveryStore store, DeliverySettings settings, Clock clock, MeterRegistry meters) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
        this.meters = meters;
    }

    /** @return whether there may be more to send right now */
    boolean over(Channel channel) {
        var claims =
                store.claim(channel.kind(), settings.batch(), clock.instant().plus(settings.lease()));
        if (claims.isEmpty()) {
            return false;
        }
        try (var session = channel.open()) {
            return send(channel.kind(), session, claims) && claims.size() == settings.batch();
        } catch (ChannelUnavailable away) {
            LOG.warn("{} is unavailable: {}", channel.kind(), away.getMessage());
            claims.forEach(claim -> later(channel.kind(), claim, String.valueOf(away.getMessage())));
            return false;
        }
    }

    private boolean send(ChannelKind kind, Channel.Session session, List<Claim> claims) {
        for (var i = 0; i < claims.size(); i++) {
            var claim = claims.get(i);
            if (clock.instant().plus(settings.reserve()).isAfter(claim.leasedUntil())) {
                claims.subList(i, claims.size()).forEach(rest -> store.release(rest, clock.instant()));
                return true;
            }
            try {
                settle(kind, claim, attempt(session, claim));
            } catch (ChannelUnavailable away) {
                LOG.warn("{} broke off: {}", kind, away.getMessage());
                later(kind, claim, String.valueOf(away.getMessage()));
                var pause = settings.pauseAfter(1);
                claims.subList(i + 1, claims.size())
                        .forEach(rest -> store.release(rest, clock.instant().plus(pause)));
                return false;
            }
        }
        return true;
    }

    private static Receipt attempt(Channel.Session session, Claim claim) throws ChannelUnavailable {
        try {
            return session.send(claim.parcel());
        } catch (RuntimeException bug) {
            LOG.error("Sending {} failed", claim.parcel().id(), bug);
            return new Receipt.Deferred(bug.toString());
        }
    }

    private void settle(ChannelKind kind, Claim claim, Receipt receipt) {
        if (receipt instanceof Receipt.Accepted) {
            CrashPoint.hit("delivery.after-send");
            store.delivered(claim);
            count(kind, "delivered");
        } else if (receipt instanceof Receipt.Refused refused) {
            store.dead(claim, refused.reason());
            count(kind, "dead");
        } else if (receipt instanceof Receipt.Deferred deferred) {
            later(kind, claim, deferred.reason());
        }
    }

    private void later(ChannelKind kind, Claim claim, String reason) {
        var tooOld = claim.parcel().createdAt().plus(settings.giveUpAfter());
        if (clock.instant().isAfter(tooOld)) {
            store.dead(claim, reason);
            count(kind, "dead");
        } else {
            store.retry(claim, clock.instant().plus(settings.pauseAfter(claim.attempts())), reason);
            count(kind, "retry");
        }
    }

    private void count(ChannelKind kind, String outcome) {
        Counter.builder("thidua.delivery.attempts")
                .description("Attempts to deliver, by what became of them")
                .tag("channel", kind.name())
                .tag("outcome", outcome)
                .register(meters)
                .increment();
    }
}
