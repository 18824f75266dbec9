package vn.thidua.workflow.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.shared.PersonId;
import vn.thidua.workflow.shared.WorkingDays;

/** The table of deputations; what has ended stays in it. */
@Component
class Deputations {

    private static final String SELECT =
            "select id, principal, deputy, first_day, last_day, revoked_at is not null as ended from deputation ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Deputations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(Deputation deputation, PersonId namedBy) {
        jdbc.sql("""
                        insert into deputation (id, principal, deputy, first_day, last_day, named_by, named_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        deputation.id(),
                        deputation.principal().value(),
                        deputation.deputy().value(),
                        deputation.firstDay(),
                        deputation.lastDay(),
                        namedBy.value(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Locked until the transaction ends. */
    Optional<Deputation> find(UUID id) {
        return jdbc.sql(SELECT + "where id = ? for update")
                .param(id)
                .query((row, number) -> read(row))
                .optional();
    }

    void end(UUID id, PersonId by) {
        jdbc.sql("update deputation set revoked_at = ?, revoked_by = ? where id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), by.value(), id)
                .update();
    }

    /** Those of a person, as principal or deputy, the youngest first. */
    List<Deputation> of(PersonId person) {
        return jdbc.sql(SELECT + "where principal = ? or deputy = ? order by first_day desc, id desc limit 100")
                .params(person.value(), person.value())
                .query((row, number) -> read(row))
                .list();
    }

    List<Deputation> all() {
        return jdbc.sql(SELECT + "order by first_day desc, id desc limit 500")
                .query((row, number) -> read(row))
                .list();
    }

    /** Those that have begun or ended since they were last announced; locked, and passed over where another node has them. */
    List<Deputation> turned() {
        return jdbc.sql(SELECT + """
                        where announced <> (revoked_at is null and :today between first_day and last_day)
                        for update skip locked
                        """)
                .param("today", today())
                .query((row, number) -> read(row))
                .list();
    }

    void announced(Deputation deputation) {
        jdbc.sql("update deputation set announced = ? where id = ?")
                .params(deputation.isInForce(today()), deputation.id())
                .update();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
    }

    private static Deputation read(ResultSet row) throws SQLException {
        return new Deputation(
                row.getObject("id", UUID.class),
                new PersonId(row.getString("principal")),
                new PersonId(row.getString("deputy")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getBoolean("ended"));
    }
}
