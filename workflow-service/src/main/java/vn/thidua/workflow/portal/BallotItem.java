package vn.thidua.workflow.portal;

import vn.thidua.workflow.nomination.NominationCard;

/** One line of a ballot paper. */
record BallotItem(String id, String label) {

    static BallotItem of(NominationCard card) {
        return new BallotItem(card.id().toString(), card.award().nameVi() + " – " + card.subject());
    }
}
