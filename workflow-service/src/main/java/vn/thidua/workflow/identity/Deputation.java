package vn.thidua.workflow.identity;

import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.workflow.shared.PersonId;

/**
 * Somebody stands in for somebody else.
 *
 * @param firstDay in Vietnam, as the last day
 * @param ended whether it was ended before its time
 */
public record Deputation(
        UUID id, PersonId principal, PersonId deputy, LocalDate firstDay, LocalDate lastDay, boolean ended) {

    /** Whether it is in force on this day, or will be. */
    public boolean stands(LocalDate today) {
        return !ended && !lastDay.isBefore(today);
    }

    public boolean isInForce(LocalDate today) {
        return stands(today) && !firstDay.isAfter(today);
    }
}
