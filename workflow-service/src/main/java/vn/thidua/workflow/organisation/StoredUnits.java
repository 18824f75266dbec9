package vn.thidua.workflow.organisation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.thidua.workflow.shared.UnitCode;

/**
 * Units in the database. Nearly every action names a unit, and units change a few times a year: each is remembered for half a minute, which
 * is how long another node may still show an earlier name.
 */
@Component
class StoredUnits implements Units {

    private static final String VALID = """
            select unit, name, managing_line
            from unit_version
            where valid_from <= :today
              and (valid_until is null or valid_until >= :today)
            """;

    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final Today today;
    private final Cache<Dated, Unit> known =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(1000).build();

    StoredUnits(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    @Override
    public Unit get(UnitCode code) {
        return known.get(new Dated(code, today.date()), this::read);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(UnitAnnounced renamed) {
        known.invalidateAll();
    }

    private Unit read(Dated asked) {
        return jdbc.sql(VALID + " and unit = :unit")
                .param("today", asked.day())
                .param("unit", asked.unit().value())
                .query(StoredUnits::unit)
                .optional()
                .orElseThrow(() -> OrganisationProblem.UNIT_UNKNOWN.on(asked.unit()));
    }

    private record Dated(UnitCode unit, LocalDate day) {}

    @Override
    public List<Unit> all() {
        return jdbc.sql(VALID + " order by unit")
                .param("today", today.date())
                .query(StoredUnits::unit)
                .list();
    }

    private static Unit unit(ResultSet row, int number) throws SQLException {
        return new Unit(
                new UnitCode(row.getString("unit")),
                row.getString("name"),
                ManagingLine.valueOf(row.getString("managing_line")));
    }
}
