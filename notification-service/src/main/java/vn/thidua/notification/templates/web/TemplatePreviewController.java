package vn.thidua.notification.templates.web;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.notification.shared.Language;
import vn.thidua.notification.templates.Composed;
import vn.thidua.notification.templates.MessageTemplate;
import vn.thidua.notification.templates.PreviewMessage;

/** The messages and what they look like. For SYS_ADMIN, as the security configuration says. */
@RestController
@RequestMapping("/api/templates")
class TemplatePreviewController {

    private final PreviewMessage preview;

    TemplatePreviewController(PreviewMessage preview) {
        this.preview = preview;
    }

    @GetMapping
    List<MessageTemplate> all() {
        return List.of(MessageTemplate.values());
    }

    @GetMapping("/{template}/preview")
    Composed preview(@PathVariable MessageTemplate template, @RequestParam(defaultValue = "VI") Language language) {
        return preview.of(template, language);
    }
}
