package vn.thidua.workflow.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import vn.thidua.workflow.shared.Problem;
import vn.thidua.workflow.shared.ProblemType;
import vn.thidua.workflow.shared.SharedProblem;

/** Turns every failure of an interface into problem details (RFC 9457); pages keep their own error page. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemTexts texts;

    ProblemAdvice(ProblemTexts texts) {
        this.texts = texts;
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<ProblemDetail> on(Exception failure, HttpServletRequest request) throws Exception {
        if (!isInterface(request)) {
            throw failure;
        }
        var problem = describe(failure, request);
        if (problem.getStatus() >= 500) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        }
        var answer = ResponseEntity.status(problem.getStatus());
        if (problem.getStatus() == SharedProblem.TEMPORARILY_UNAVAILABLE.status()) {
            answer.header(HttpHeaders.RETRY_AFTER, Outage.RETRY_AFTER_SECONDS);
        }
        return answer.body(problem);
    }

    private ProblemDetail describe(Exception failure, HttpServletRequest request) {
        if (failure instanceof Problem refusal) {
            return texts.problem(refusal.type(), refusal.facts(), request);
        }
        var type = typeOf(failure);
        var problem = texts.problem(type, new Object[0], request);
        List<InputError> errors = InputError.in(failure, texts.localeOf(request));
        if (type.status() == 400 && !errors.isEmpty()) {
            problem.setProperty("errors", errors);
        }
        return problem;
    }

    private static ProblemType typeOf(Exception failure) {
        if (failure instanceof ConcurrencyFailureException || failure instanceof DuplicateKeyException) {
            return SharedProblem.CHANGED_MEANWHILE;
        }
        if (Outage.isBehind(failure)) {
            return SharedProblem.TEMPORARILY_UNAVAILABLE;
        }
        if (failure instanceof AccessDeniedException) {
            return SharedProblem.NOT_AUTHORISED;
        }
        if (failure instanceof AuthenticationException) {
            return SharedProblem.NOT_AUTHENTICATED;
        }
        if (failure instanceof HttpMessageNotReadableException) {
            return SharedProblem.INPUT_MALFORMED;
        }
        if (failure instanceof MethodArgumentTypeMismatchException
                || failure instanceof jakarta.validation.ConstraintViolationException) {
            return SharedProblem.INPUT_INVALID;
        }
        return failure instanceof ErrorResponse answer
                ? typeOf(answer.getStatusCode().value())
                : SharedProblem.INTERNAL_ERROR;
    }

    private static ProblemType typeOf(int status) {
        return switch (status) {
            case 401 -> SharedProblem.NOT_AUTHENTICATED;
            case 403 -> SharedProblem.NOT_AUTHORISED;
            case 404 -> SharedProblem.NOT_FOUND;
            case 405 -> SharedProblem.METHOD_NOT_ALLOWED;
            case 406 -> SharedProblem.NOT_ACCEPTABLE;
            case 413 -> SharedProblem.INPUT_TOO_LARGE;
            case 415 -> SharedProblem.MEDIA_TYPE_NOT_SUPPORTED;
            default -> status < 500 ? SharedProblem.INPUT_INVALID : SharedProblem.INTERNAL_ERROR;
        };
    }

    private static boolean isInterface(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith("/api/") || path.startsWith("/sample/");
    }
}
