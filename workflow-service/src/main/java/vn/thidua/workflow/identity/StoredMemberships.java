package vn.thidua.workflow.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.shared.PersonId;
import vn.thidua.workflow.shared.WorkingDays;

/** Role assignments and deputations in the database; those of disabled users count for nothing. */
@Component
class StoredMemberships implements Memberships {

    private static final String HELD_TODAY = """
            from role_assignment assignment
            join login_user on login_user.person = assignment.person
            where login_user.enabled
              and assignment.valid_from <= :today
              and (assignment.valid_until is null or assignment.valid_until >= :today)
            """;

    /** What a person holds, and what those hold whose deputy they are; a deputy's deputy gets nothing of it. */
    private static final String HOLDINGS = "select role, scope, null as principal " + HELD_TODAY
            + " and assignment.person = :person union all select role, scope, assignment.person " + HELD_TODAY + """
             and assignment.person in (
                 select principal from deputation join login_user deputy on deputy.person = deputation.deputy
                 where deputation.deputy = :person and deputy.enabled and revoked_at is null
                   and :today between first_day and last_day)
            order by 3 nulls first, 1, 2
            """;

    private static final String DEPUTIES = """
            select distinct deputy from deputation
            where revoked_at is null and :today between first_day and last_day
              and principal in (select assignment.person
            """ + HELD_TODAY + " and role = :role and scope = :scope)";

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredMemberships(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Set<Group> groupsOf(PersonId person) {
        return holdingsOf(person).all();
    }

    Holdings holdingsOf(PersonId person) {
        var rows = jdbc.sql(HOLDINGS)
                .param("today", today())
                .param("person", person.value())
                .query((row, number) -> new Held(group(row), principal(row)))
                .list();
        var own = new LinkedHashSet<Group>();
        var forOthers = new LinkedHashMap<Group, PersonId>();
        for (var held : rows) {
            var principal = held.principal();
            if (principal == null) {
                own.add(held.group());
            } else if (!own.contains(held.group())
                    && Deputising.passes(
                            held.group(),
                            Stream.concat(own.stream(), forOthers.keySet().stream())
                                    .toList())) {
                forOthers.putIfAbsent(held.group(), principal);
            }
        }
        return new Holdings(own, forOthers);
    }

    @Override
    public List<PersonId> membersOf(Group group) {
        var members = new TreeSet<>(inGroup(
                "select distinct assignment.person " + HELD_TODAY + " and role = :role and scope = :scope", group));
        if (!Deputising.isPersonal(group.role())) {
            inGroup(DEPUTIES, group).stream()
                    .filter(deputy -> groupsOf(new PersonId(deputy)).stream()
                            .anyMatch(held -> held.id().equals(group.id())))
                    .forEach(members::add);
        }
        return members.stream().map(PersonId::new).toList();
    }

    private List<String> inGroup(String statement, Group group) {
        return jdbc.sql(statement)
                .param("today", today())
                .param("role", group.role().name())
                .param("scope", scope(group))
                .query(String.class)
                .list();
    }

    @Override
    public Set<Group> all() {
        return new LinkedHashSet<>(jdbc.sql("select distinct role, scope " + HELD_TODAY + " order by role, scope")
                .param("today", today())
                .query((row, number) -> group(row))
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

    private static Group group(ResultSet row) throws SQLException {
        var scope = row.getString("scope");
        return new Group(Role.valueOf(row.getString("role")), scope.isEmpty() ? null : scope);
    }

    private static @Nullable PersonId principal(ResultSet row) throws SQLException {
        var principal = row.getString("principal");
        return principal == null ? null : new PersonId(principal);
    }

    /** A group, and whose it is if it is not one's own. */
    private record Held(Group group, @Nullable PersonId principal) {}
}
