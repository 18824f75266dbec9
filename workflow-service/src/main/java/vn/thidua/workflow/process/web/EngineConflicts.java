package vn.thidua.workflow.process.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.workflow.shared.SharedProblem;

/**
 * Two people moved one process at the same time and one was faster. The other hears what they would hear of any other row: it was
 * changed meanwhile. Also finds the engine's exception inside that of a failed commit.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class EngineConflicts {

    private final HandlerExceptionResolver problems;

    EngineConflicts(@Lazy @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        // the resolver asks every advice, this one too: neither can be made before the other
        this.problems = problems;
    }

    @ExceptionHandler(OptimisticLockingException.class)
    @Nullable
    ModelAndView on(OptimisticLockingException lost, HttpServletRequest request, HttpServletResponse response) {
        // pages and interfaces each have their own way of telling a refusal
        var answer = problems.resolveException(
                request,
                response,
                request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE),
                SharedProblem.CHANGED_MEANWHILE.on());
        if (answer == null) {
            throw lost;
        }
        return answer.isEmpty() ? null : answer;
    }
}
