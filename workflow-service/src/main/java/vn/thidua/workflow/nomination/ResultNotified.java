package vn.thidua.workflow.nomination;

import java.time.Instant;
import java.util.Set;
import vn.thidua.workflow.shared.NominationId;

/**
 * The proposing unit has got the result: by a delivery that was reported back, or by recorded proof, and by nothing else. An awarded
 * nomination becomes notified; others keep their end.
 *
 * @param channel {@code EMAIL} or {@code IN_APP} by delivery; {@code BY_HAND} by proof
 */
public record ResultNotified(NominationId nomination, String channel, Instant deliveredAt) implements NominationFact {

    @Override
    public Set<NominationStatus> from() {
        return Set.of(
                NominationStatus.AWARDED,
                NominationStatus.NOT_PASSED,
                NominationStatus.NOT_PROPOSED,
                NominationStatus.NOT_ELIGIBLE,
                NominationStatus.REFUSED);
    }

    @Override
    public NominationStatus to(NominationStatus current) {
        return current == NominationStatus.AWARDED ? NominationStatus.NOTIFIED : current;
    }
}
