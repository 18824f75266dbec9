package vn.thidua.workflow.appraisal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.nomination.NominationCard;
import vn.thidua.workflow.shared.NominationId;

/** Keeps publications. */
@Component
class Publications {

    private final JdbcClient jdbc;
    private final Clock clock;

    Publications(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void open(NominationCard card, Instant deadline) {
        jdbc.sql("""
                        insert into publication
                        (nomination, year, award_name_vi, award_name_en, subject, unit_name, opened_at, deadline)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        card.id().value(),
                        card.year(),
                        card.award().nameVi(),
                        card.award().nameEn(),
                        card.subject(),
                        card.unitName(),
                        Timestamp.from(clock.instant()),
                        Timestamp.from(deadline))
                .update();
    }

    Optional<Publication> find(NominationId nomination) {
        return read("select * from publication where nomination = ?", nomination);
    }

    /** Keeps it from being closed until the transaction ends. */
    Optional<Publication> hold(NominationId nomination) {
        return read("select * from publication where nomination = ? for share", nomination);
    }

    /** Keeps others from commenting until the transaction ends. */
    Optional<Publication> lock(NominationId nomination) {
        return read("select * from publication where nomination = ? for update", nomination);
    }

    void close(NominationId nomination) {
        jdbc.sql("update publication set closed_at = ? where nomination = ?")
                .params(Timestamp.from(clock.instant()), nomination.value())
                .update();
    }

    /** Whether or not comments are resolved; nothing happens where there is none. */
    void closeIfOpen(NominationId nomination) {
        jdbc.sql("update publication set closed_at = ? where nomination = ? and closed_at is null")
                .params(Timestamp.from(clock.instant()), nomination.value())
                .update();
    }

    /** Not closed yet, the one that ends first at the top. */
    List<Publication> open() {
        return jdbc.sql("select * from publication where closed_at is null order by deadline, nomination")
                .query(Publications::row)
                .list();
    }

    private Optional<Publication> read(String sql, NominationId nomination) {
        return jdbc.sql(sql).param(nomination.value()).query(Publications::row).optional();
    }

    private static Publication row(ResultSet row, int index) throws SQLException {
        var closedAt = row.getTimestamp("closed_at");
        return new Publication(
                new NominationId(row.getObject("nomination", UUID.class)),
                row.getInt("year"),
                row.getString("award_name_vi"),
                row.getString("award_name_en"),
                row.getString("subject"),
                row.getString("unit_name"),
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("deadline").toInstant(),
                closedAt == null ? null : closedAt.toInstant());
    }
}
