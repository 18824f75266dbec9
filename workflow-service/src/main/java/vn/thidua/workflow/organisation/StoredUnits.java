package vn.thidua.workflow.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.shared.OncePerTransaction;
import vn.thidua.workflow.shared.UnitCode;

/** Units in the database. */
@Component
class StoredUnits implements Units {

    private static final String VALID = """
            select unit, name, managing_line
            from unit_version
            where valid_from <= :today
              and (valid_until is null or valid_until >= :today)
            """;

    private final JdbcClient jdbc;
    private final Today today;
    private final OncePerTransaction<UnitCode, Unit> known = new OncePerTransaction<>(this::read);

    StoredUnits(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    @Override
    public Unit get(UnitCode code) {
        return known.get(code);
    }

    private Unit read(UnitCode code) {
        return jdbc.sql(VALID + " and unit = :unit")
                .param("today", today.date())
                .param("unit", code.value())
                .query(StoredUnits::unit)
                .optional()
                .orElseThrow(() -> OrganisationProblem.UNIT_UNKNOWN.on(code));
    }

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
