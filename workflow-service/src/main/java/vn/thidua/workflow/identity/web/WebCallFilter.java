package vn.thidua.workflow.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.thidua.workflow.identity.WebCall;

/** Marks every request before any other filter sees it, so that none is ever taken for the system itself. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class WebCallFilter extends OncePerRequestFilter {

    private final WebCall webCall;

    WebCallFilter(WebCall webCall) {
        this.webCall = webCall;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var mark = webCall.begin();
        try {
            chain.doFilter(request, response);
        } finally {
            mark.end();
        }
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
