package vn.thidua.notification.shared.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import vn.thidua.notification.shared.Problem;
import vn.thidua.notification.shared.ProblemType;
import vn.thidua.notification.shared.SharedProblem;

/** Turns every failure of a call into a problem detail with a stable slug; nothing of the inside shows. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemResponses problems;

    ProblemAdvice(ProblemResponses problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Problem problem, Locale locale) {
        return answer(problem.type(), locale, problem.facts());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> malformed(MethodArgumentTypeMismatchException malformed, Locale locale) {
        return answer(SharedProblem.MALFORMED_REQUEST, locale);
    }

    @ExceptionHandler({
        TransientDataAccessException.class,
        NonTransientDataAccessResourceException.class,
        CannotCreateTransactionException.class
    })
    ResponseEntity<ProblemDetail> unavailable(RuntimeException outage, Locale locale) {
        LOG.warn("Database does not answer", outage);
        return ResponseEntity.status(SharedProblem.UNAVAILABLE.status())
                .header(HttpHeaders.RETRY_AFTER, "5")
                .body(problems.describe(SharedProblem.UNAVAILABLE, new Object[0], locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(RuntimeException bug, Locale locale) {
        LOG.error("A call failed", bug);
        return answer(SharedProblem.UNEXPECTED, locale);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var type = status.value() == 404
                ? SharedProblem.NOT_FOUND
                : status.is4xxClientError() ? SharedProblem.MALFORMED_REQUEST : SharedProblem.UNEXPECTED;
        var problem = problems.describe(type, new Object[0], request.getLocale());
        problem.setStatus(status.value());
        return super.handleExceptionInternal(failure, problem, headers, status, request);
    }

    private ResponseEntity<ProblemDetail> answer(ProblemType type, Locale locale, Object... facts) {
        return ResponseEntity.status(type.status()).body(problems.describe(type, facts, locale));
    }
}
