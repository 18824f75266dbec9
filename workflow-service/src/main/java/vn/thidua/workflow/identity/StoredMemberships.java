package vn.thidua.workflow.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.shared.PersonId;
import vn.thidua.workflow.shared.WorkingDays;

/** Role assignments in the database; those of disabled users count for nothing. */
@Component
class StoredMemberships implements Memberships {

    private static final String HELD_TODAY = """
            from role_assignment assignment
            join login_user on login_user.person = assignment.person
            where login_user.enabled
              and assignment.valid_from <= :today
              and (assignment.valid_until is null or assignment.valid_until >= :today)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredMemberships(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Set<Group> groupsOf(PersonId person) {
        return new LinkedHashSet<>(
                jdbc.sql("select role, scope " + HELD_TODAY + " and assignment.person = :person order by role, scope")
                        .param("today", today())
                        .param("person", person.value())
                        .query(StoredMemberships::group)
                        .list());
    }

    @Override
    public List<PersonId> membersOf(Group group) {
        return jdbc.sql("select distinct assignment.person " + HELD_TODAY
                        + " and role = :role and scope = :scope order by assignment.person")
                .param("today", today())
                .param("role", group.role().name())
                .param("scope", scope(group))
                .query((row, number) -> new PersonId(row.getString(1)))
                .list();
    }

    @Override
    public Set<Group> all() {
        return new LinkedHashSet<>(jdbc.sql("select distinct role, scope " + HELD_TODAY + " order by role, scope")
                .param("today", today())
                .query(StoredMemberships::group)
                .list());
    }

    /** The scope as it is stored: in capitals, empty for city-wide roles. */
    static String scope(Group group) {
        var scope = group.scope();
        return scope == null ? "" : scope.toUpperCase(Locale.ROOT);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
    }

    private static Group group(ResultSet row, int number) throws SQLException {
        var scope = row.getString("scope");
        return new Group(Role.valueOf(row.getString("role")), scope.isEmpty() ? null : scope);
    }
}
