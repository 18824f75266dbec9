package vn.thidua.workflow.nomination;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.ruleset.RuleSets;
import vn.thidua.workflow.shared.CurrentActor;
import vn.thidua.workflow.shared.NominationId;

/** The unit council's secretary records how it voted. */
@Component
public class RecordUnitVote {

    private final Desk desk;
    private final RuleSets ruleSets;
    private final UnitVotes votes;
    private final CurrentActor actor;
    private final AdvanceNomination advance;

    RecordUnitVote(Desk desk, RuleSets ruleSets, UnitVotes votes, CurrentActor actor, AdvanceNomination advance) {
        this.desk = desk;
        this.ruleSets = ruleSets;
        this.votes = votes;
        this.actor = actor;
        this.advance = advance;
    }

    /**
     * The counts are kept and UnitCouncilVoted is announced; without a majority of all members the dossier is a draft again.
     *
     * @throws vn.thidua.workflow.shared.Problem {@code not-found}, {@code not-authorised}, {@code separation-of-duty} for the preparer,
     *     {@code count-mismatch}, {@code no-quorum}, {@code not-now}
     */
    @Transactional
    public void record(NominationId id, Count count) {
        var nomination = desk.take(id, Role.UNIT_COUNCIL);
        var rules = ruleSets.byId(nomination.ruleSet());
        var agreed = rules.threshold("unit.voteThreshold").reachedBy(count.yes(), count.members());
        var voted = new UnitCouncilVoted(
                id, count.members(), count.present(), count.yes(), count.no(), count.invalid(), agreed);
        nomination.mustAllow(voted);
        count.mustAddUp();
        var quorum = rules.threshold("unit.quorum");
        if (!quorum.reachedBy(count.present(), count.members())) {
            throw NominationProblem.NO_QUORUM.on(count.present(), quorum.votesNeeded(count.members()));
        }
        nomination.approvedBy(actor.get().id());
        votes.add(nomination, voted);
        advance.by(voted);
    }

    /** What was counted. @param members everybody in the council, present or not */
    public record Count(int members, int present, int yes, int no, int invalid) {

        void mustAddUp() {
            if (members < 1 || present < 1 || present > members || Math.min(yes, Math.min(no, invalid)) < 0) {
                throw NominationProblem.COUNT_MISMATCH.on(present, yes, no, invalid);
            }
            if (yes + no + invalid != present) {
                throw NominationProblem.COUNT_MISMATCH.on(present, yes, no, invalid);
            }
        }
    }
}
