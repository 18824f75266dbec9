package vn.thidua.workflow.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.shared.PersonId;
import vn.thidua.workflow.shared.UnitCode;

/** People in the database. */
@Component
class StoredPeople implements People {

    private static final String PEOPLE = "select id, name, unit, position, email, phone from person";

    private final JdbcClient jdbc;

    StoredPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return jdbc.sql(PEOPLE + " where id = :id")
                .param("id", id.value())
                .query(StoredPeople::person)
                .optional();
    }

    @Override
    public List<Person> all() {
        return jdbc.sql(PEOPLE + " order by id").query(StoredPeople::person).list();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        var unit = row.getString("unit");
        return new Person(
                new PersonId(row.getString("id")),
                row.getString("name"),
                unit == null ? null : new UnitCode(unit),
                row.getString("position"),
                row.getString("email"),
                row.getString("phone"));
    }
}
