package vn.thidua.workflow.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.thidua.workflow.shared.Ids;

/**
 * Gives each request one id that answers, logs and events carry. A caller may bring its own; anything that could forge a log
 * line is replaced.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestIdFilter extends OncePerRequestFilter {

    static final String HEADER = "X-Request-Id";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern TRACE_PARENT = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var brought = matching(ID, request.getHeader(HEADER));
        var id = brought == null ? Ids.next().toString() : brought;
        var traceParent = matching(TRACE_PARENT, request.getHeader("traceparent"));
        response.setHeader(HEADER, id);
        MDC.put("correlationid", id);
        if (traceParent != null) {
            MDC.put("traceparent", traceParent);
        }
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove("correlationid");
            MDC.remove("traceparent");
        }
    }

    private static @Nullable String matching(Pattern form, @Nullable String header) {
        return header != null && form.matcher(header).matches() ? header : null;
    }
}
