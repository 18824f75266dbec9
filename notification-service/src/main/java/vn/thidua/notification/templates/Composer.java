package vn.thidua.notification.templates;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import vn.thidua.notification.shared.Language;

/** Puts messages into words. */
@Component
public class Composer {

    /** The version that new messages are written in; what was composed before stays as it was. */
    static final int CURRENT = 1;

    private final TemplateSettings settings;
    private final Wording wording = new Wording(CURRENT);
    private final SpringTemplateEngine layouts = new SpringTemplateEngine();

    Composer(TemplateSettings settings) {
        this.settings = settings;
        layouts.addTemplateResolver(layouts(TemplateMode.HTML, ".html"));
        layouts.addTemplateResolver(layouts(TemplateMode.TEXT, ".txt"));
    }

    /** The message in one language, as plain text and HTML that say the same. */
    public Composed compose(MessageTemplate template, Language language, Content content) {
        var subject = wording.subject(language, template, content);
        var intro = wording.text(language, template.slug() + ".intro");
        var link = settings.link(content.path());
        var words = new Context(language.locale());
        words.setVariable("language", language.locale().toLanguageTag());
        words.setVariable("system", wording.text(language, "system"));
        words.setVariable("footer", wording.text(language, "footer"));
        words.setVariable("action", wording.text(language, template.slug() + ".action"));
        words.setVariable("heading", subject);
        words.setVariable("intro", intro);
        words.setVariable("rows", wording.rows(language, content));
        words.setVariable("link", link);
        return new Composed(
                subject, intro, layouts.process("notice.txt", words), layouts.process("notice.html", words), link);
    }

    private static ClassLoaderTemplateResolver layouts(TemplateMode mode, String suffix) {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/mail/v" + CURRENT + "/");
        resolver.setResolvablePatterns(java.util.Set.of("*" + suffix));
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        resolver.setCacheable(true);
        return resolver;
    }
}
