package vn.thidua.workflow.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import org.slf4j.MDC;
import org.springframework.context.MessageSource;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import vn.thidua.workflow.shared.ProblemType;

/** Words of problems in the language of the caller: Vietnamese unless English is asked for. */
@Component
class ProblemTexts {

    private final MessageSource messages;
    private final LocaleResolver locales;

    ProblemTexts(MessageSource messages, LocaleResolver locales) {
        this.messages = messages;
        this.locales = locales;
    }

    ProblemDetail problem(ProblemType type, Object[] facts, HttpServletRequest request) {
        var locale = localeOf(request);
        var problem = ProblemDetail.forStatus(type.status());
        problem.setType(URI.create("/problems/" + type.slug()));
        problem.setTitle(text(type, "title", facts, locale));
        problem.setDetail(text(type, "detail", facts, locale));
        problem.setInstance(URI.create(request.getRequestURI()));
        problem.setProperty("requestId", MDC.get("correlationid"));
        return problem;
    }

    Locale localeOf(HttpServletRequest request) {
        return locales.resolveLocale(request);
    }

    private String text(ProblemType type, String part, Object[] facts, Locale locale) {
        var text = messages.getMessage("problem." + type.slug() + "." + part, facts, type.slug(), locale);
        // a refusal without facts leaves out the bracket that would name them
        return facts.length == 0 && text != null ? text.replaceAll("\\s*\\(\\{\\d}\\)", "") : String.valueOf(text);
    }
}
