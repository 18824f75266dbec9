package vn.thidua.notification.delivery;

import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How notifications are sent.
 *
 * @param batch how many are claimed at once, and share one connection
 * @param lease how long a claim stands; a sender that dies is taken over from then on
 * @param reserve what must be left of the lease to begin one more attempt; longer than an attempt can take
 * @param firstPause pause after the first attempt that failed; doubles each time
 * @param longestPause longest such pause
 * @param giveUpAfter age at which a notification that never got through becomes a dead letter
 * @param announceAgain when a report that Kafka has not acknowledged is sent again
 */
@ConfigurationProperties("thidua.delivery")
@Validated
record DeliverySettings(
        @DefaultValue("50") @Positive int batch,
        @DefaultValue("60s") Duration lease,
        @DefaultValue("30s") Duration reserve,
        @DefaultValue("10s") Duration firstPause,
        @DefaultValue("30m") Duration longestPause,
        @DefaultValue("3d") Duration giveUpAfter,
        @DefaultValue("15s") Duration announceAgain) {

    DeliverySettings {
        if (reserve.compareTo(lease) >= 0) {
            throw new IllegalArgumentException("reserve must be shorter than lease " + lease + ", but is " + reserve);
        }
    }

    /** The pause after so many attempts. */
    Duration pauseAfter(int attempts) {
        var doubled = firstPause.multipliedBy(1L << Math.min(Math.max(attempts - 1, 0), 30));
        return doubled.compareTo(longestPause) < 0 ? doubled : longestPause;
    }
}
