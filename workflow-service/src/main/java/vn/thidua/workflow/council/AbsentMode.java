package vn.thidua.workflow.council;

import java.util.List;
import java.util.Set;
import vn.thidua.workflow.shared.PersonId;

/** Whether members who are not present take part by written opinion (setting {@code council.absentMode}). */
enum AbsentMode {
    WRITTEN_COUNTED,
    NOT_COUNTED;

    /** Who may hand in envelopes. */
    List<SeatRow> voters(List<SeatRow> members, Set<PersonId> present) {
        return switch (this) {
            case WRITTEN_COUNTED -> members;
            case NOT_COUNTED ->
                members.stream()
                        .filter(member -> present.contains(member.person()))
                        .toList();
        };
    }
}
