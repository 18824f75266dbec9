package vn.thidua.workflow.intake;

import java.util.stream.Stream;
import vn.thidua.workflow.nomination.NominationCard;
import vn.thidua.workflow.nomination.NominationStatus;

/** The ends of a nomination that its unit must be told, and the fact that each is told by. */
enum Outcome {
    AWARDED("awarded", NominationStatus.AWARDED),
    REFUSED("refused", NominationStatus.REFUSED),
    NOT_PASSED("council-voted", NominationStatus.NOT_PASSED),
    NOT_PROPOSED("cluster-voted", NominationStatus.NOT_PROPOSED),
    NOT_ELIGIBLE("appraisal-confirmed", NominationStatus.NOT_ELIGIBLE);

    private static final String EMAIL = "EMAIL";

    private final String aboutType;
    private final NominationStatus status;

    Outcome(String fact, NominationStatus status) {
        this.aboutType = "vn.thidua.nomination." + fact + ".v1";
        this.status = status;
    }

    /** Whether this delivery tells the proposing unit how its nomination has ended: by mail, and about that very end. */
    static boolean isToldBy(Delivery delivery, NominationCard card) {
        return delivery.channel().equals(EMAIL)
                && card.unit().value().equals(delivery.recipientUnit())
                && Stream.of(values())
                        .anyMatch(outcome ->
                                outcome.aboutType.equals(delivery.aboutType()) && outcome.status == card.status());
    }
}
