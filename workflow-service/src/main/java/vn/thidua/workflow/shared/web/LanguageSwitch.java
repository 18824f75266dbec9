package vn.thidua.workflow.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** Lets every page offer itself in the other language, with all that its address asks for. */
@ControllerAdvice(annotations = Controller.class)
class LanguageSwitch {

    /** A reference relative to the page, such as {@code ?q=hai+quan&lang=en}. */
    @ModelAttribute("otherLanguage")
    String otherLanguage(HttpServletRequest request, Locale locale) {
        var other = locale.getLanguage().equals("en") ? "vi" : "en";
        return UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .replaceQueryParam(ChosenLanguage.PARAMETER, other)
                .build()
                .toUriString();
    }
}
