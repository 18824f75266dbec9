package vn.thidua.workflow.dashboard;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.dashboard.Sheet.Chart;
import vn.thidua.workflow.dashboard.Sheet.Link;
import vn.thidua.workflow.dashboard.Sheet.Phrase;
import vn.thidua.workflow.dashboard.Sheet.Share;
import vn.thidua.workflow.dashboard.WordedSheet.Cell;
import vn.thidua.workflow.dashboard.WordedSheet.Heading;
import vn.thidua.workflow.shared.WorkingDays;

/** Says a table in a language. Dates and times are those of Vietnam. */
@Component
class SheetWords {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(WorkingDays.ZONE);
    private static final int PERCENT = 100;

    private final MessageSource messages;

    SheetWords(MessageSource messages) {
        this.messages = messages;
    }

    WordedSheet say(Sheet sheet, Locale locale) {
        return new WordedSheet(
                sheet.name(),
                word("admin.sheet." + sheet.name(), locale),
                sheet.chart() == Chart.NONE ? "" : sheet.chart().name().toLowerCase(Locale.ROOT),
                sheet.columns().stream()
                        .map(column -> new Heading(word("admin.column." + column.name(), locale), column.drawn()))
                        .toList(),
                sheet.rows().stream()
                        .map(row -> row.stream().map(cell -> say(cell, locale)).toList())
                        .toList());
    }

    private Cell say(@Nullable Object cell, Locale locale) {
        if (cell == null) {
            return new Cell("–", null, null);
        }
        if (cell instanceof Link link) {
            return new Cell(link.text(), null, link.path());
        }
        if (cell instanceof Phrase phrase) {
            return new Cell(word(phrase.key(), locale), null, null);
        }
        if (cell instanceof Share share) {
            var percent = Math.round(share.of() * PERCENT);
            return new Cell(percent + " %", percent, null);
        }
        if (cell instanceof Number number) {
            var format = NumberFormat.getInstance(locale);
            format.setMaximumFractionDigits(1);
            return new Cell(format.format(number), number, null);
        }
        if (cell instanceof LocalDate date) {
            return new Cell(DATE.format(date), null, null);
        }
        return new Cell(cell instanceof Instant time ? TIME.format(time) : cell.toString(), null, null);
    }

    private String word(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
