package vn.thidua.workflow.identity;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.shared.PersonId;
import vn.thidua.workflow.shared.WorkingDays;

/** Writes role assignments. One that ends is kept with its last day; one that began today and ends today leaves no day. */
@Component
class RoleAssignments {

    private final JdbcClient jdbc;
    private final Clock clock;

    RoleAssignments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void grant(PersonId person, Group group) {
        jdbc.sql("""
                        insert into role_assignment (person, role, scope, valid_from)
                        values (:person, :role, :scope, :today)
                        on conflict (person, role, scope, valid_from) do update set valid_until = null
                        """)
                .param("person", person.value())
                .param("role", group.role().name())
                .param("scope", StoredMemberships.scope(group))
                .param("today", today())
                .update();
    }

    void revoke(PersonId person, Group group) {
        change("delete from role_assignment", "valid_from >= :today", person, group);
        change(
                "update role_assignment set valid_until = :today::date - 1",
                "valid_from < :today and (valid_until is null or valid_until >= :today)",
                person,
                group);
    }

    private void change(String change, String when, PersonId person, Group group) {
        jdbc.sql(change + " where person = :person and role = :role and scope = :scope and " + when)
                .param("person", person.value())
                .param("role", group.role().name())
                .param("scope", StoredMemberships.scope(group))
                .param("today", today())
                .update();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
    }
}
