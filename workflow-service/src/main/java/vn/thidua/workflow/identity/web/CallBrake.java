package vn.thidua.workflow.identity.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.thidua.workflow.identity.IdentitySettings;

/**
 * Holds back whoever calls faster than a person can, page or program: so many calls a minute, and fewer that may change something.
 * Counted by login, by address where there is none, on this node in real time. Stands behind the login, so that nobody uses up the
 * calls of somebody else.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class CallBrake extends OncePerRequestFilter {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Set<String> READ_ONLY = Set.of("GET", "HEAD", "OPTIONS");

    private final LoadingCache<String, Bucket> calls;
    private final LoadingCache<String, Bucket> changes;
    private final ProblemAnswers answers;

    CallBrake(IdentitySettings settings, ProblemAnswers answers) {
        calls = bucketsOf(settings.callsPerMinute());
        changes = bucketsOf(settings.changesPerMinute());
        this.answers = answers;
    }

    /** A bucket that nobody has asked for a minute is full, and needs not be remembered. */
    private static LoadingCache<String, Bucket> bucketsOf(int perMinute) {
        return Caffeine.newBuilder()
                .expireAfterAccess(MINUTE)
                .build(caller -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                        .build());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var buckets = READ_ONLY.contains(request.getMethod()) ? calls : changes;
        var probe = buckets.get(callerOf(request)).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
            return;
        }
        var pause = Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1);
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(pause.toSeconds()));
        answers.callsTooFast(request, response);
    }

    private static String callerOf(HttpServletRequest request) {
        var login = request.getUserPrincipal();
        return login == null ? "address " + request.getRemoteAddr() : "person " + login.getName();
    }
}
