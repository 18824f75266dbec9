package vn.thidua.notification.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.notification.shared.ChannelKind;
import vn.thidua.notification.shared.Ids;
import vn.thidua.notification.shared.Timestamps;

/** The rows of the state machine. Each change of state names the state it comes from. */
@Component
class DeliveryStore {

    private final JdbcClient database;
    private final Clock clock;

    DeliveryStore(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A new row; false when the person was told on this channel before. @param placed whether it is delivered with this commit */
    boolean insert(UUID id, NotificationRequest request, boolean placed) {
        var now = Timestamps.of(clock.instant());
        var about = request.about();
        var message = request.message();
        return database.sql("""
                                insert into delivery (id, event_id, event_type, event_subject, correlation_id, once_key, recipient_id
                                    , recipient_unit, nomination_id, channel, kind, subject, body_text, body_html, link, status
                                    , attempts, next_attempt_at, created_at, outcome_at, outcome_event_id, announced
                                    , read_announced, announce_after)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, false, false, ?)
                                on conflict do nothing
                                """)
                        .params(
                                id,
                                about.eventId(),
                                about.eventType(),
                                about.eventSubject(),
                                about.correlationId(),
                                request.onceKey(),
                                request.recipientId(),
                                new SqlParameterValue(Types.VARCHAR, request.recipientUnit()),
                                new SqlParameterValue(Types.OTHER, about.nominationId()),
                                request.channel().name(),
                                request.kind(),
                                message.subject(),
                                message.text(),
                                message.html(),
                                message.link(),
                                (placed ? DeliveryStatus.DELIVERED : DeliveryStatus.PENDING).name(),
                                Timestamps.of(request.notBefore()),
                                now,
                                new SqlParameterValue(Types.TIMESTAMP_WITH_TIMEZONE, placed ? now : null),
                                new SqlParameterValue(Types.OTHER, placed ? Ids.next() : null),
                                new SqlParameterValue(Types.TIMESTAMP_WITH_TIMEZONE, placed ? now : null))
                        .update()
                == 1;
    }

    /** Takes what is due, and what a dead sender has left behind. Others skip the rows and take the next. */
    @Transactional
    List<Claim> claim(ChannelKind channel, int most, Instant leaseEnd) {
        var now = Timestamps.of(clock.instant());
        return database.sql("""
                        update delivery set status = 'SENDING', attempts = attempts + 1, leased_until = ?
                        where id in
                            ( select id from delivery
                              where channel = ? and (status in ('PENDING', 'RETRY') and next_attempt_at <= ?
                                  or status = 'SENDING' and leased_until < ?)
                              order by next_attempt_at, id limit ? for update skip locked )
                        returning *
                        """)
                .params(Timestamps.of(leaseEnd), channel.name(), now, now, most)
                .query(DeliveryStore::claimed)
                .list();
    }

    /** @return whether the claim still stood; otherwise somebody else is responsible now */
    @Transactional
    boolean delivered(Claim claim) {
        return end(claim, DeliveryStatus.DELIVERED, null);
    }

    @Transactional
    boolean dead(Claim claim, String reason) {
        return end(claim, DeliveryStatus.DEAD, reason);
    }

    @Transactional
    void retry(Claim claim, Instant at, String reason) {
        database.sql("""
                        update delivery set status = 'RETRY', leased_until = null, next_attempt_at = ?, last_error = ?
                        where id = ? and status = 'SENDING' and attempts = ?
                        """)
                .params(Timestamps.of(at), reason, claim.parcel().id(), claim.attempts())
                .update();
    }

    /** Gives back what was claimed but not tried; it does not count as an attempt. */
    @Transactional
    void release(Claim claim, Instant at) {
        database.sql("""
                        update delivery set status = 'RETRY', leased_until = null, next_attempt_at = ?, attempts = attempts - 1
                        where id = ? and status = 'SENDING' and attempts = ?
                        """)
                .params(Timestamps.of(at), claim.parcel().id(), claim.attempts())
                .update();
    }

    /** Remembers that the notice was read; false when it was read before or is not there. */
    boolean read(UUID id) {
        var now = Timestamps.of(clock.instant());
        return database.sql("""
                                update delivery set read_at = ?, read_event_id = ?, announce_after = coalesce(announce_after, ?)
                                where id = ? and status = 'DELIVERED' and read_at is null
                                """).params(now, Ids.next(), now, id).update() == 1;
    }

    private boolean end(Claim claim, DeliveryStatus status, @Nullable String reason) {
        var now = Timestamps.of(clock.instant());
        return database.sql("""
                                update delivery set status = ?, leased_until = null, last_error = ?, outcome_at = ?
                                    , outcome_event_id = ?, announce_after = ?
                                where id = ? and status = 'SENDING' and attempts = ?
                                """)
                        .params(
                                status.name(),
                                new SqlParameterValue(Types.VARCHAR, reason),
                                now,
                                Ids.next(),
                                now,
                                claim.parcel().id(),
                                claim.attempts())
                        .update()
                == 1;
    }

    private static Claim claimed(ResultSet row, int number) throws SQLException {
        return new Claim(
                new Parcel(
                        row.getObject("id", UUID.class),
                        row.getString("recipient_id"),
                        row.getString("kind"),
                        row.getString("subject"),
                        row.getString("body_text"),
                        row.getString("body_html"),
                        row.getString("link"),
                        Timestamps.read(row, "created_at")),
                row.getInt("attempts"),
                Timestamps.read(row, "leased_until"));
    }
}
