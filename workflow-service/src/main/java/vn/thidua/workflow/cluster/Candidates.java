package vn.thidua.workflow.cluster;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.nomination.NominationStatus;
import vn.thidua.workflow.nomination.Nominations;
import vn.thidua.workflow.shared.RoundId;

/** The nominations of a round that still stand at a given status; withdrawn ones have left by themselves. */
@Component
class Candidates {

    private final RoundNominations nominations;
    private final Nominations cards;

    Candidates(RoundNominations nominations, Nominations cards) {
        this.nominations = nominations;
        this.cards = cards;
    }

    List<RoundNomination> in(RoundId round, NominationStatus status) {
        return nominations.of(round).stream()
                .filter(each -> cards.card(each.nomination()).status() == status)
                .toList();
    }
}
