package vn.thidua.workflow.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import vn.thidua.workflow.shared.Problem;

/** Shows a refusal on a page as a page, in the words that the interface uses. */
@ControllerAdvice(
        basePackages = {
            "vn.thidua.workflow.portal",
            "vn.thidua.workflow.dashboard",
            "vn.thidua.workflow.process.web.bulk",
            "vn.thidua.workflow.identity.web.deputies"
        })
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageProblems {

    private final MessageSource messages;

    PageProblems(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler(Problem.class)
    String show(Problem refusal, Model model, HttpServletResponse response, Locale locale) {
        var key = "problem." + refusal.type().slug();
        response.setStatus(refusal.type().status());
        model.addAttribute("status", refusal.type().status());
        model.addAttribute("problemTitle", messages.getMessage(key + ".title", refusal.facts(), locale));
        model.addAttribute("problemDetail", messages.getMessage(key + ".detail", refusal.facts(), locale));
        return "error";
    }
}
