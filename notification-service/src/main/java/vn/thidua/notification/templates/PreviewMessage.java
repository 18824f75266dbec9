package vn.thidua.notification.templates;

import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import vn.thidua.notification.shared.Language;
import vn.thidua.notification.shared.NoticeKind;
import vn.thidua.notification.shared.VietnamTime;

/** Shows what a message would look like, with invented content. */
@Component
public class PreviewMessage {

    private static final Content TASK = Content.ofTask(
            "/t/minh-hoa",
            "Ký tờ trình đề nghị khen thưởng",
            "HN-2018-XII-0001 · Cờ thi đua của UBND Thành phố",
            LocalDate.of(2018, 12, 3)
                    .atTime(LocalTime.of(23, 59))
                    .atZone(VietnamTime.ZONE)
                    .toInstant());
    private static final Content DOSSIER = Content.ofDossier(
            "/nominations/minh-hoa", "HN-2018-XII-0001", "Đơn vị minh họa", "Cờ thi đua của UBND Thành phố");

    private final Composer composer;

    PreviewMessage(Composer composer) {
        this.composer = composer;
    }

    public Composed of(MessageTemplate template, Language language) {
        var task = template.kind() == NoticeKind.TASK || template.kind() == NoticeKind.REMINDER;
        return composer.compose(template, language, task ? TASK : DOSSIER);
    }
}
