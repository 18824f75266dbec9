package vn.thidua.workflow.nomination;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.WorkingDays;

/** Reads what happened to a nomination, as sentences. */
@Component
public class ReadTimeline {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final VisibleNominations visible;
    private final Timeline timeline;
    private final MessageSource messages;

    ReadTimeline(VisibleNominations visible, Timeline timeline, MessageSource messages) {
        this.visible = visible;
        this.timeline = timeline;
        this.messages = messages;
    }

    /** Oldest first. @throws vn.thidua.workflow.shared.Problem {@code not-found} */
    @Transactional(readOnly = true)
    public List<TimelineEntry> of(NominationId id, Locale locale) {
        visible.require(id);
        return timeline.of(id).stream()
                .map(row -> new TimelineEntry(
                        row.at(), row.actor(), row.fact(), row.status(), sentence(row, locale), row.detail()))
                .toList();
    }

    private String sentence(Timeline.Row row, Locale locale) {
        var text = String.valueOf(messages.getMessage("timeline." + row.fact(), null, row.fact(), locale));
        var said =
                PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(word(row.detail(), place.group(1))));
        return row.detail().get(Timeline.ON_BEHALF) instanceof Map<?, ?> hands
                ? said + " "
                        + messages.getMessage(
                                "deputies.on-behalf",
                                new Object[] {hands.get("deputy"), hands.get("principal")},
                                locale)
                : said;
    }

    private static String word(Map<String, Object> detail, String name) {
        var value = detail.get(name);
        if (value instanceof Map<?, ?> reason) {
            return String.valueOf(reason.get("text"));
        }
        var text = String.valueOf(value);
        if (INSTANT.matcher(text).matches()) {
            return LocalDate.ofInstant(Instant.parse(text), WorkingDays.ZONE).format(DAY);
        }
        return DATE.matcher(text).matches() ? LocalDate.parse(text).format(DAY) : text;
    }
}
