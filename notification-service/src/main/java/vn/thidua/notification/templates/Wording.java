package vn.thidua.notification.templates;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.thidua.notification.shared.Language;
import vn.thidua.notification.shared.VietnamTime;

/** The words of one version. */
final class Wording {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT).withZone(VietnamTime.ZONE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    Wording(int version) {
        texts.setBasename("messages/mail-v" + version);
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
        texts.setAlwaysUseMessageFormat(true);
    }

    /** One line of a label and what it says. */
    record Row(String label, String value) {}

    String text(Language language, String key, Object... values) {
        return texts.getMessage(key, values, language.locale());
    }

    String subject(Language language, MessageTemplate template, Content content) {
        return text(
                language,
                template.slug() + ".subject",
                plain(content.title()),
                plain(content.caseLabel() == null ? content.dossierCode() : content.caseLabel()));
    }

    List<Row> rows(Language language, Content content) {
        var rows = new ArrayList<Row>();
        add(rows, language, "task", content.title());
        add(rows, language, "case", content.caseLabel());
        add(rows, language, "dossier", content.dossierCode());
        add(rows, language, "subject", content.subject());
        add(rows, language, "award", content.award());
        addDecision(rows, language, content.decisionNumber(), content.decidedOn());
        addDue(rows, language, content.title() == null ? "supplement-due" : "due", content.due());
        return rows;
    }

    private void add(List<Row> rows, Language language, String label, @Nullable String value) {
        if (value != null) {
            rows.add(new Row(text(language, "label." + label), PlainLine.of(value)));
        }
    }

    private void addDue(List<Row> rows, Language language, String label, @Nullable Instant due) {
        if (due != null) {
            rows.add(new Row(text(language, "label." + label), text(language, "due", MINUTE.format(due))));
        }
    }

    private void addDecision(List<Row> rows, Language language, @Nullable String number, @Nullable LocalDate day) {
        if (number != null && day != null) {
            rows.add(new Row(
                    text(language, "label.decision"),
                    text(language, "decision", PlainLine.of(number), DAY.format(day))));
        }
    }

    private static String plain(@Nullable String value) {
        return value == null ? "" : PlainLine.of(value);
    }
}
