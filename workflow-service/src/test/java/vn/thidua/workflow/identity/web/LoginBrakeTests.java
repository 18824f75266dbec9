package vn.thidua.workflow.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LoginBrakeTests {

    private static final String HERE = "192.0.2.1";
    private static final String THERE = "192.0.2.2";

    private final Watch watch = new Watch();
    private final LoginBrake brake = new LoginBrake(watch);

    @Test
    void holdsAnAccountForTheGuesserOnlyAndUntilTheWindowEnds() {
        fail("an", HERE, LoginBrake.MOST_PER_ACCOUNT - 1);
        assertThat(brake.pause("an", HERE)).isZero();

        fail("An ", HERE, 1);
        assertThat(brake.pause("an", HERE)).isEqualTo(LoginBrake.WINDOW);
        assertThat(brake.pause("an", THERE)).isZero();
        assertThat(brake.pause("binh", HERE)).isZero();

        watch.now = watch.now.plus(LoginBrake.WINDOW).minusSeconds(1);
        assertThat(brake.pause("an", HERE)).isEqualTo(Duration.ofSeconds(1));
        watch.now = watch.now.plusSeconds(1);
        assertThat(brake.pause("an", HERE)).isZero();
    }

    @Test
    void forgivesWhoKnowsThePasswordAfterAll() {
        fail("an", HERE, LoginBrake.MOST_PER_ACCOUNT - 1);
        brake.succeeded("an", HERE);
        fail("an", HERE, 1);
        assertThat(brake.pause("an", HERE)).isZero();
    }

    @Test
    void holdsAnAddressThatTriesManyAccountsWhateverItsOwnAccountDoes() {
        for (var i = 0; i < LoginBrake.MOST_PER_ADDRESS; i++) {
            brake.failed("user" + i, HERE);
            brake.succeeded("own", HERE);
        }
        assertThat(brake.pause("somebody", HERE)).isPositive();
        assertThat(brake.pause("somebody", THERE)).isZero();
    }

    private void fail(String account, String address, int times) {
        for (var i = 0; i < times; i++) {
            brake.failed(account, address);
        }
    }

    /** Stands still until it is set. */
    private static final class Watch extends Clock {

        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
