package vn.thidua.notification.shared.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import vn.thidua.notification.shared.ProblemType;
import vn.thidua.notification.shared.SharedProblem;

/** Writes refusals as RFC 9457 problem details, also those of the security filters, which no controller sees. */
@Component
class ProblemResponses implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final MessageSource messages;
    private final ObjectMapper json;

    ProblemResponses(MessageSource messages, ObjectMapper json) {
        this.messages = messages;
        this.json = json;
    }

    ProblemDetail describe(ProblemType type, Object[] facts, Locale locale) {
        var problem = ProblemDetail.forStatus(type.status());
        problem.setType(URI.create("/problems/" + type.slug()));
        problem.setTitle(messages.getMessage("problem." + type.slug() + ".title", facts, locale));
        problem.setDetail(messages.getMessage("problem." + type.slug() + ".detail", facts, locale));
        return problem;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        write(request, response, SharedProblem.NOT_AUTHENTICATED);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        write(request, response, SharedProblem.NOT_AUTHORISED);
    }

    private void write(HttpServletRequest request, HttpServletResponse response, ProblemType type) throws IOException {
        response.setStatus(type.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), describe(type, new Object[0], language(request)));
    }

    private static Locale language(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null ? Locale.ROOT : request.getLocale();
    }
}
