package vn.thidua.workflow.organisation;

import org.jspecify.annotations.Nullable;
import vn.thidua.workflow.shared.PersonId;
import vn.thidua.workflow.shared.UnitCode;

/**
 * A person who works with the system.
 *
 * @param unit null for people of the city's own bodies, who belong to no nominated unit
 * @param phone null where none is known
 */
public record Person(
        PersonId id,
        String name,
        @Nullable UnitCode unit,
        String position,
        String email,
        @Nullable String phone) {}
