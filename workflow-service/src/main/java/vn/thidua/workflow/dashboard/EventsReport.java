package vn.thidua.workflow.dashboard;

import static vn.thidua.workflow.dashboard.Sheet.Column.plain;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.dashboard.Sheet.Chart;
import vn.thidua.workflow.dashboard.Sheet.Phrase;
import vn.thidua.workflow.outbox.ConsumerLag;

/** What is on its way to other programs and from them, and what is stuck. */
@Component
@Order(8)
class EventsReport implements Report {

    private static final String STATEMENT = """
            select count(*) as unsent, count(parked_at) as parked
                 , coalesce(ceil(extract(epoch from cast(:now as timestamptz) - min(occurred_at))), 0)::bigint as oldest
                 , (select count(*) from intake_parked where replayed_at is null) as unread
            from outbox_event where sent_at is null
            """;

    private final JdbcClient database;
    private final RecentlyRead<String, OptionalLong> lags;
    private final ConsumerLag consumerLag;
    private final Clock clock;

    EventsReport(JdbcClient database, ConsumerLag consumerLag, DashboardSettings settings, Clock clock) {
        this.database = database;
        this.consumerLag = consumerLag;
        this.lags = new RecentlyRead<>(clock, settings.keepHistory());
        this.clock = clock;
    }

    @Override
    public String name() {
        return "events";
    }

    @Override
    public Sheet read(Question question) {
        var row = database.sql(STATEMENT)
                .param("now", Timestamp.from(clock.instant()))
                .query(Row.class)
                .single();
        return new Sheet(
                name(),
                Chart.NONE,
                List.of(plain("measure"), plain("value")),
                List.of(
                        List.of(new Phrase("admin.events.unsent"), row.unsent),
                        List.of(new Phrase("admin.events.oldest"), Math.max(0, row.oldest)),
                        List.of(new Phrase("admin.events.parked"), row.parked),
                        List.of(new Phrase("admin.events.unread"), row.unread),
                        lag("admin.events.lag.workflow", "workflow-service"),
                        lag("admin.events.lag.notification", "notification-service")));
    }

    /** A dash where the broker does not answer, or nobody has read yet. */
    private List<@Nullable Object> lag(String words, String group) {
        var lag = lags.get(group, consumerLag::of);
        return Arrays.asList(new Phrase(words), lag.isPresent() ? lag.getAsLong() : null);
    }

    record Row(long unsent, long parked, long oldest, long unread) {}
}
