package vn.thidua.workflow.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns a password away unread while {@link LoginBrake} holds; stands before whatever would compare it. */
class LoginBrakeFilter extends OncePerRequestFilter {

    private final LoginBrake brake;
    private final RequestMatcher logins;
    private final Refusal refusal;
    private final BasicAuthenticationConverter basic = new BasicAuthenticationConverter();

    /** @param path at which passwords are taken */
    LoginBrakeFilter(LoginBrake brake, String path, Refusal refusal) {
        this.brake = brake;
        logins = PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, path);
        this.refusal = refusal;
    }

    /** Says no in the way of a page or of an interface. */
    @FunctionalInterface
    interface Refusal {
        void write(HttpServletRequest request, HttpServletResponse response) throws IOException;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !logins.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var pause = brake.pause(accountOf(request), request.getRemoteAddr());
        if (pause.isZero()) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds(pause)));
        refusal.write(request, response);
    }

    private static long seconds(Duration pause) {
        return Math.max(1, pause.toSeconds());
    }

    private String accountOf(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.AUTHORIZATION) == null) {
            var name = request.getParameter("username");
            return name == null ? "" : name;
        }
        try {
            var login = basic.convert(request);
            return login == null ? "" : login.getName();
        } catch (AuthenticationException unreadable) {
            return "";
        }
    }
}
