package vn.thidua.workflow.identity.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.servlet.LocaleResolver;
import vn.thidua.workflow.identity.IdentityProblem;
import vn.thidua.workflow.shared.ProblemType;
import vn.thidua.workflow.shared.SharedProblem;

/** Answers of the filters in front of the interfaces, as RFC 9457 problems in the caller's language like every other refusal. */
@Component
class ProblemAnswers implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String RETRY_AFTER_SECONDS = "5";

    private static final RequestMatcher BROWSERS = browsers();

    private final MessageSource messages;
    private final LocaleResolver locales;
    private final ObjectMapper json;

    ProblemAnswers(MessageSource messages, LocaleResolver locales, ObjectMapper json) {
        this.messages = messages;
        this.locales = locales;
        this.json = json;
    }

    /** A login that cannot be looked up is neither right nor wrong. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        if (refused instanceof AuthenticationServiceException) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
            write(SharedProblem.TEMPORARILY_UNAVAILABLE, request, response);
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        write(IdentityProblem.NOT_AUTHENTICATED, request, response);
    }

    /** The token against forged requests is asked for before the login is; without a login that is what is missing. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        if (!(refused instanceof CsrfException)) {
            write(SharedProblem.NOT_AUTHORISED, request, response);
        } else if (SecurityContextHolder.getContext().getAuthentication() == null) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            write(IdentityProblem.NOT_AUTHENTICATED, request, response);
        } else {
            write(IdentityProblem.CSRF_TOKEN_MISSING, request, response);
        }
    }

    /** A guess too many; when it may be tried again stands in the header. */
    void tooFast(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(IdentityProblem.LOGINS_TOO_FAST, request, response);
    }

    /** The same for browsers. */
    void tooFastOnPage(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(IdentityProblem.LOGINS_TOO_FAST, request, response);
    }

    /** A call too many, of a page or of a program. */
    void callsTooFast(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (BROWSERS.matches(request)) {
            show(IdentityProblem.CALLS_TOO_FAST, request, response);
        } else {
            write(IdentityProblem.CALLS_TOO_FAST, request, response);
        }
    }

    /** Browsers name HTML; that they take anything else as well says nothing. */
    private static RequestMatcher browsers() {
        var html = new MediaTypeRequestMatcher(new HeaderContentNegotiationStrategy(), MediaType.TEXT_HTML);
        html.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        return html;
    }

    /** The error page shows what it finds with the request. */
    private void show(ProblemType type, HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute("problemTitle", message(type, "title", request));
        request.setAttribute("problemDetail", message(type, "detail", request));
        response.sendError(type.status());
    }

    private void write(ProblemType type, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var problem = ProblemDetail.forStatus(type.status());
        problem.setType(URI.create("/problems/" + type.slug()));
        problem.setTitle(message(type, "title", request));
        problem.setDetail(message(type, "detail", request));
        problem.setInstance(URI.create(request.getRequestURI()));
        response.setStatus(type.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), problem);
    }

    /** A missing message must not turn a refusal into a failure; a test finds it. */
    private @Nullable String message(ProblemType type, String part, HttpServletRequest request) {
        var key = "problem." + type.slug() + "." + part;
        return messages.getMessage(key, new Object[0], type.slug(), locales.resolveLocale(request));
    }
}
