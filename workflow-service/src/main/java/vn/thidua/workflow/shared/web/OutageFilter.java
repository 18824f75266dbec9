package vn.thidua.workflow.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Answers for the filters behind it, security's above all, when the database is away: they look a login up before any controller
 * is called, whose advice would answer otherwise.
 */
@Component
@Order(SecurityProperties.DEFAULT_FILTER_ORDER - 1)
class OutageFilter extends OncePerRequestFilter {

    private final HandlerExceptionResolver problems;

    OutageFilter(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (!Outage.isBehind(failure)
                    || response.isCommitted()
                    || problems.resolveException(request, response, null, failure) == null) {
                throw failure;
            }
        }
    }
}
