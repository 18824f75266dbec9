package vn.thidua.workflow.portal;

import java.util.Locale;
import vn.thidua.workflow.nomination.NominationCard;

/** One line of a ballot paper. */
record BallotItem(String id, String label) {

    static BallotItem of(NominationCard card, Locale reader) {
        return new BallotItem(card.id().toString(), card.award().name(reader) + " – " + card.subject());
    }
}
