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
    private static final String IN_APP = "IN_APP";

    private final String aboutType;
    private final NominationStatus status;

    Outcome(String fact, NominationStatus status) {
        this.aboutType = "vn.thidua.nomination." + fact + ".v1";
        this.status = status;
    }

    /**
     * Whether this delivery proves that the proposing unit knows how its nomination has ended: a mail that arrived or a message in the
     * inbox that somebody of the unit has opened, about that very end. Lying in the inbox is no proof.
     */
    static boolean isToldBy(Delivery delivery, NominationCard card) {
        return (delivery.channel().equals(EMAIL) || (delivery.channel().equals(IN_APP) && delivery.read()))
                && card.unit().value().equals(delivery.recipientUnit())
                && Stream.of(values())
                        .anyMatch(outcome ->
                                outcome.aboutType.equals(delivery.aboutType()) && outcome.status == card.status());
    }
}
