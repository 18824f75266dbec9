package vn.thidua.workflow.cluster;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.nomination.AdvanceNomination;
import vn.thidua.workflow.nomination.ClusterScoringStarted;
import vn.thidua.workflow.nomination.NominationCard;
import vn.thidua.workflow.nomination.Nominations;
import vn.thidua.workflow.nomination.ReceivedByCluster;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.RoundId;

/** A nomination whose award passes through the cluster enters the round of its cluster and year. */
@Component
public class ReceiveNomination {

    private final Rounds rounds;
    private final RoundNominations candidates;
    private final Nominations nominations;
    private final AdvanceNomination advance;

    ReceiveNomination(Rounds rounds, RoundNominations candidates, Nominations nominations, AdvanceNomination advance) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.nominations = nominations;
        this.advance = advance;
    }

    /**
     * The nomination waits for the result of the round, and {@link ReceivedByCluster} is announced. Where peers score already, it
     * joins them and {@link ClusterScoringStarted} follows.
     *
     * @throws vn.thidua.workflow.shared.Problem {@code round-not-open}; {@code round-not-receiving} once scores are verified
     */
    @Transactional
    public RoundId receive(NominationId nomination) {
        var card = nominations.card(nomination);
        var round = roundOf(card);
        if (round.reached(RoundStatus.VERIFIED)) {
            throw ClusterProblem.ROUND_NOT_RECEIVING.on(card.dossierCode(), round.status());
        }
        candidates.add(round.id(), card);
        advance.by(new ReceivedByCluster(nomination, round.id()));
        if (round.is(RoundStatus.PEER_SCORING)) {
            advance.by(new ClusterScoringStarted(nomination, round.id()));
        }
        return round.id();
    }

    private Round roundOf(NominationCard card) {
        return Optional.ofNullable(card.cluster())
                .flatMap(cluster -> rounds.findAndLockYear(cluster, card.year()))
                .orElseThrow(() -> ClusterProblem.ROUND_NOT_OPEN.on(card.dossierCode(), String.valueOf(card.year())));
    }
}
