package vn.thidua.workflow.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;
import vn.thidua.workflow.shared.CurrentActor;
import vn.thidua.workflow.shared.IdempotencyKeys;
import vn.thidua.workflow.shared.IdempotencyKeys.Answer;
import vn.thidua.workflow.shared.IdempotencyKeys.Asked;
import vn.thidua.workflow.shared.SharedProblem;

/**
 * Makes a POST with an {@code Idempotency-Key} safe to repeat: key, action and answer are one commit, so a repeat finds either
 * all of them or none. Runs behind the security filters; votes and token requests leave no record here.
 */
@Component
@Order(SecurityProperties.DEFAULT_FILTER_ORDER + 10)
class IdempotencyFilter extends OncePerRequestFilter {

    static final String HEADER = "Idempotency-Key";
    static final String REPLAYED = "Idempotency-Replayed";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final IdempotencyKeys keys;
    private final CurrentActor actor;
    private final TransactionTemplate transaction;
    private final HandlerExceptionResolver problems;

    IdempotencyFilter(
            IdempotencyKeys keys,
            CurrentActor actor,
            PlatformTransactionManager transactions,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.keys = keys;
        this.actor = actor;
        this.transaction = new TransactionTemplate(transactions);
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return !request.getMethod().equals("POST")
                || request.getHeader(HEADER) == null
                || !path.startsWith("/api/")
                || path.equals("/api/token")
                || path.contains("/votes");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var buffered = new ContentCachingResponseWrapper(response);
        try {
            answer(request, buffered, chain);
        } catch (ServletException | IOException failure) {
            throw failure;
        } catch (Exception failure) {
            refuse(request, buffered, failure);
        }
        buffered.copyBodyToResponse();
    }

    private void answer(HttpServletRequest request, ContentCachingResponseWrapper response, FilterChain chain)
            throws Exception {
        var key = request.getHeader(HEADER);
        if (!KEY.matcher(key).matches()) {
            throw SharedProblem.IDEMPOTENCY_KEY_MALFORMED.on();
        }
        var hashed = RepeatableRequest.read(request);
        var asked = new Asked(key, actor.get().id(), request.getMethod(), request.getRequestURI(), hashed.hash());
        var failure = transaction.execute(status -> run(asked, hashed.request(), response, chain, status));
        if (failure != null) {
            throw failure;
        }
    }

    /** Returns what the chain threw, after marking the transaction for roll-back; null when it answered. */
    private @Nullable Exception run(
            Asked asked,
            HttpServletRequest request,
            ContentCachingResponseWrapper response,
            FilterChain chain,
            TransactionStatus status) {
        if (!keys.take(asked)) {
            replay(keys.replay(asked), response);
            return null;
        }
        try {
            chain.doFilter(request, response);
        } catch (Exception failure) {
            status.setRollbackOnly();
            return failure;
        }
        if (response.getStatus() / 100 == 2) {
            keys.answer(
                    asked.key(),
                    new Answer(
                            response.getStatus(),
                            response.getContentType(),
                            response.getHeader(HttpHeaders.LOCATION),
                            new String(response.getContentAsByteArray(), StandardCharsets.UTF_8)));
        } else {
            status.setRollbackOnly();
        }
        return null;
    }

    private static void replay(Answer answer, ContentCachingResponseWrapper response) {
        response.setStatus(answer.status());
        response.setHeader(REPLAYED, "true");
        if (answer.contentType() != null) {
            response.setContentType(answer.contentType());
        }
        if (answer.location() != null) {
            response.setHeader(HttpHeaders.LOCATION, answer.location());
        }
        try {
            response.getOutputStream().write(answer.body().getBytes(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A commit can still fail after the controller has answered; the caller then hears of the failure, not of the success. */
    private void refuse(HttpServletRequest request, ContentCachingResponseWrapper response, Exception failure)
            throws ServletException {
        var requestId = response.getHeader(RequestIdFilter.HEADER);
        response.reset();
        response.setHeader(RequestIdFilter.HEADER, requestId);
        if (problems.resolveException(request, response, null, failure) == null) {
            throw new ServletException(failure);
        }
    }
}
