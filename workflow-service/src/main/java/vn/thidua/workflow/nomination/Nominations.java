package vn.thidua.workflow.nomination;

import java.util.List;
import java.util.Set;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.UnitCode;

/** Reading nominations. Who may see what is for the caller to ask of {@code Access}; use {@code ViewNomination} for people. */
public interface Nominations {

    /** @throws vn.thidua.workflow.shared.Problem {@code not-found} */
    NominationCard card(NominationId id);

    /** Cards in these statuses, oldest first. */
    List<NominationCard> in(Set<NominationStatus> statuses);

    /** A unit's own nominations, newest first. */
    List<NominationCard> of(UnitCode unit);
}
