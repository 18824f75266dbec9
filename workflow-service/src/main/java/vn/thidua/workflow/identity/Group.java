package vn.thidua.workflow.identity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A role held for a scope. Its {@link #id()} is the candidate group of tasks and the group that events name.
 *
 * @param scope unit code for unit roles and reviewers, cluster code for head and deputy, agency code for consultees; null for city-wide roles
 */
public record Group(Role role, @Nullable String scope) {

    public static Group of(Role role) {
        return new Group(role, null);
    }

    public static Group of(Role role, Object scope) {
        return new Group(role, scope.toString());
    }

    /** Such as {@code UNIT_OFFICER.U03} or {@code CITY_SPECIALIST}. */
    public String id() {
        return scope == null ? role.name() : role.name() + "." + scope.toUpperCase(Locale.ROOT);
    }
}
