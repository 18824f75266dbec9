package vn.thidua.workflow.process.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses paths to the engine that are not spelled plainly, before any other filter could read them in another way. */
class EngineSpelling extends OncePerRequestFilter {

    private final EngineRefusals refusals;

    EngineSpelling(EngineRefusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (EnginePaths.isEngine(request) && !EnginePaths.isPlain(EnginePaths.of(request))) {
            refusals.write(EngineProblem.ENGINE_PATH_DISGUISED.on(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
