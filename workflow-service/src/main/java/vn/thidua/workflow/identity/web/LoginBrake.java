package vn.thidua.workflow.identity.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureServiceExceptionEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Slows the guessing of passwords: so many failures of one account from one address, and of one address over all accounts, in a window,
 * counted on this node in real time. An account is never closed to other addresses, so nobody can lock others out.
 */
@Component
class LoginBrake {

    static final Duration WINDOW = Duration.ofMinutes(10);
    static final int MOST_PER_ACCOUNT = 10;
    static final int MOST_PER_ADDRESS = 100;

    private final Clock clock;
    private final Map<Attempt, Integer> ofAccounts = new HashMap<>();
    private final Map<String, Integer> ofAddresses = new HashMap<>();
    private Instant windowEnd = Instant.EPOCH;

    LoginBrake() {
        this(Clock.systemUTC());
    }

    LoginBrake(Clock clock) {
        this.clock = clock;
    }

    /** Who tries, and from where; names are compared without regard to case and blanks. */
    private record Attempt(String account, String address) {

        static Attempt of(String account, String address) {
            return new Attempt(account.strip().toLowerCase(Locale.ROOT), address);
        }
    }

    /** How long no password is looked at; zero while one may try. */
    synchronized Duration pause(String account, String address) {
        beginWindow();
        var tooMany = ofAccounts.getOrDefault(Attempt.of(account, address), 0) >= MOST_PER_ACCOUNT
                || ofAddresses.getOrDefault(address, 0) >= MOST_PER_ADDRESS;
        return tooMany ? Duration.between(clock.instant(), windowEnd) : Duration.ZERO;
    }

    synchronized void failed(String account, String address) {
        beginWindow();
        ofAccounts.merge(Attempt.of(account, address), 1, Integer::sum);
        ofAddresses.merge(address, 1, Integer::sum);
    }

    /** The address keeps its count: one account of one's own must not pay for guesses at others. */
    synchronized void succeeded(String account, String address) {
        ofAccounts.remove(Attempt.of(account, address));
    }

    @EventListener
    void on(AbstractAuthenticationFailureEvent event) {
        var login = event.getAuthentication();
        // a login that could not be looked up was no guess
        if (isPassword(login) && !(event instanceof AuthenticationFailureServiceExceptionEvent)) {
            failed(login.getName(), addressOf(login));
        }
    }

    @EventListener
    void on(AuthenticationSuccessEvent event) {
        var login = event.getAuthentication();
        if (isPassword(login)) {
            succeeded(login.getName(), addressOf(login));
        }
    }

    private static boolean isPassword(Authentication login) {
        return login instanceof UsernamePasswordAuthenticationToken;
    }

    private static String addressOf(Authentication login) {
        return login.getDetails() instanceof WebAuthenticationDetails from ? from.getRemoteAddress() : "";
    }

    private void beginWindow() {
        var now = clock.instant();
        if (!now.isBefore(windowEnd)) {
            ofAccounts.clear();
            ofAddresses.clear();
            windowEnd = now.plus(WINDOW);
        }
    }
}
