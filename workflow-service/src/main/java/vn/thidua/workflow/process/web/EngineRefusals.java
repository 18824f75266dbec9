package vn.thidua.workflow.process.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.shared.Problem;

/** Answers a refused request in the words of RFC 9457, before any dispatcher could. */
@Component
class EngineRefusals {

    private static final Logger LOG = LoggerFactory.getLogger(EngineRefusals.class);
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private final MessageSource messages;
    private final ObjectMapper json;

    EngineRefusals(MessageSource messages, ObjectMapper json) {
        this.messages = messages;
        this.json = json;
    }

    void write(Problem refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var slug = refused.type().slug();
        LOG.atInfo()
                .addKeyValue("problem", slug)
                .addKeyValue("method", request.getMethod())
                .log("Refused a request to the engine's web paths");
        var locale = request.getHeader("Accept-Language") == null ? VIETNAMESE : request.getLocale();
        var detail =
                ProblemDetail.forStatus(HttpStatusCode.valueOf(refused.type().status()));
        detail.setType(URI.create("/problems/" + slug));
        detail.setTitle(messages.getMessage("problem." + slug + ".title", null, slug, locale));
        detail.setDetail(messages.getMessage("problem." + slug + ".detail", refused.facts(), slug, locale));
        response.setStatus(refused.type().status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), detail);
    }
}
