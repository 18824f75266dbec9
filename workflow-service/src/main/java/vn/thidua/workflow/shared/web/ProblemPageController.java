package vn.thidua.workflow.shared.web;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Explains each type of problem at the address that answers name as its type; for everybody, without login. */
@Controller
class ProblemPageController {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,60}");

    /** Facts of one refusal, in brackets or within the sentence. */
    private static final Pattern BRACKET = Pattern.compile(" ?\\(\\{\\d[^{}]*}\\)");

    private static final Pattern FACT = Pattern.compile("\\{\\d[^{}]*}");

    private final MessageSource messages;

    ProblemPageController(MessageSource messages) {
        this.messages = messages;
    }

    @GetMapping("/problems/{slug}")
    ModelAndView explain(@PathVariable String slug, Locale locale) {
        return new ModelAndView(
                "shared/problem",
                Map.of("slug", slug, "title", text(slug, "title", locale), "detail", text(slug, "detail", locale)));
    }

    private String text(String slug, String part, Locale locale) {
        var text = SLUG.matcher(slug).matches()
                ? messages.getMessage("problem." + slug + "." + part, null, null, locale)
                : null;
        if (text == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return FACT.matcher(BRACKET.matcher(text).replaceAll("")).replaceAll("…");
    }
}
