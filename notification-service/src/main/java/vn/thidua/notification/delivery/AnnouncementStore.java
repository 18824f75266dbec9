package vn.thidua.notification.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.notification.shared.Timestamps;

/** The delivery rows seen as an outbox: what has ended or was read, and is not yet acknowledged by Kafka. */
@Component
class AnnouncementStore {

    private static final String OUTCOME = "status in ('DELIVERED', 'DEAD') and not announced";
    private static final String READ = "read_at is not null and not read_announced and announced";

    private final JdbcClient database;
    private final DeliverySettings settings;
    private final Clock clock;

    AnnouncementStore(JdbcClient database, DeliverySettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** Reports to send now, each with the id and sequence that it keeps; they come again later unless acknowledged. */
    @Transactional
    List<Announcement> claim(int most) {
        var reports = new ArrayList<Announcement>();
        for (var row : due(OUTCOME, "outcome", most)) {
            reports.add(numbered(row, "outcome_sequence"));
        }
        for (var row : due(READ, "read", most)) {
            reports.add(numbered(row, "read_sequence"));
        }
        return reports;
    }

    @Transactional
    void acknowledged(Announcement report) {
        var flag = report.fact() == Announcement.Fact.READ ? "read_announced" : "announced";
        database.sql("update delivery set " + flag + " = true, announce_after = ? where id = ?")
                .params(Timestamps.of(clock.instant()), report.body().notificationId())
                .update();
    }

    private List<Announcement> due(String condition, String fact, int most) {
        var now = clock.instant();
        return database.sql("""
                        update delivery set announce_after = ?
                        where id in (select id from delivery where %s and announce_after <= ?
                            order by announce_after, id limit ? for update skip locked)
                        returning delivery.*
                        """.formatted(condition))
                .params(Timestamps.of(now.plus(settings.announceAgain())), Timestamps.of(now), most)
                .query((row, number) -> report(row, fact))
                .list();
    }

    private Announcement numbered(Announcement report, String column) {
        if (report.sequence() > 0) {
            return report;
        }
        var sequence =
                database.sql("""
                        insert into announced_subject (subject, last_sequence) values (?, 1)
                        on conflict (subject) do update set last_sequence = announced_subject.last_sequence + 1
                        returning last_sequence
                        """).param(report.subject()).query(Long.class).single();
        database.sql("update delivery set " + column + " = ? where id = ?")
                .params(sequence, report.body().notificationId())
                .update();
        return new Announcement(
                report.eventId(), report.fact(), report.subject(), sequence, report.correlationId(), report.body());
    }

    private static Announcement report(ResultSet row, String column) throws SQLException {
        var nomination = row.getObject("nomination_id", UUID.class);
        var recipient = row.getString("recipient_id");
        var fact = column.equals("read")
                ? Announcement.Fact.READ
                : row.getString("status").equals("DEAD") ? Announcement.Fact.BOUNCED : Announcement.Fact.DELIVERED;
        return new Announcement(
                row.getObject(column + "_event_id", UUID.class),
                fact,
                nomination == null ? recipient : nomination.toString(),
                row.getLong(column + "_sequence"),
                row.getString("correlation_id"),
                new Announcement.Body(
                        row.getObject("id", UUID.class),
                        recipient,
                        row.getString("channel"),
                        row.getString("kind"),
                        row.getString("event_id"),
                        row.getString("event_type"),
                        row.getString("event_subject"),
                        nomination,
                        row.getString("recipient_unit"),
                        Objects.requireNonNull(Timestamps.readNullable(row, column + "_at"))));
    }
}
