package vn.thidua.workflow.council;

import org.jspecify.annotations.Nullable;
import vn.thidua.workflow.organisation.CouncilSeat;
import vn.thidua.workflow.shared.PersonId;

/** Somebody of the council in one session. @param present null before the session is opened */
record SeatRow(
        PersonId person,
        CouncilSeat seat,
        boolean votes,
        @Nullable Boolean present) {

    boolean attends() {
        return Boolean.TRUE.equals(present);
    }
}
