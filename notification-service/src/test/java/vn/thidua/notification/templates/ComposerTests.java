package vn.thidua.notification.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thidua.notification.shared.Language;

class ComposerTests {

    private final Composer composer = new Composer(new TemplateSettings(URI.create("https://thidua.example/")));
    private final PreviewMessage preview = new PreviewMessage(composer);

    @ParameterizedTest
    @EnumSource
    void everyMessageHasWordsInBothLanguages(MessageTemplate template) {
        for (var language : Language.values()) {
            var message = preview.of(template, language);
            assertThat(message.subject()).isNotBlank().doesNotContain("{").hasSizeLessThan(200);
            assertThat(message.text())
                    .contains(message.link())
                    .contains(message.subject())
                    .doesNotContain("[(");
            assertThat(message.html())
                    .contains("href=\"" + message.link() + "\"")
                    .doesNotContain("th:text", "th:href");
        }
        assertThat(preview.of(template, Language.VI).text())
                .isNotEqualTo(preview.of(template, Language.EN).text());
    }

    @Test
    void tellsADeadlineInTheTimeOfVietnam() {
        assertThat(preview.of(MessageTemplate.TASK_OPEN, Language.VI).text())
                .contains("Hạn xử lý: 03/12/2018 23:59 (Giờ Việt Nam)");
    }

    @Test
    void foreignTextStaysTextAndOnOneLine() {
        var message = composer.compose(
                MessageTemplate.TASK_OPEN,
                Language.VI,
                Content.ofTask("/t/1", "<b>Ký</b>\r\nBcc: x@y.vn\u202e =?UTF-8?Q?x?= {0} [(${1})]", "HN-1", null));
        assertThat(message.subject())
                .isEqualTo("Việc cần làm: <b>Ký</b> Bcc: x@y.vn = ?UTF-8?Q?x?= {0} [(${1})] – HN-1");
        assertThat(message.html()).contains("&lt;b&gt;Ký&lt;/b&gt;").doesNotContain("<b>Ký");
    }
}
