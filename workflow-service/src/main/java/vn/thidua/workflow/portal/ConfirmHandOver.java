package vn.thidua.workflow.portal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.nomination.PrepareDossier;
import vn.thidua.workflow.nomination.ResubmitNomination;
import vn.thidua.workflow.nomination.SignProposal;
import vn.thidua.workflow.nomination.ViewNomination;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.Revision;

/** Hands over the very dossier that somebody has looked at, and none that was changed since. */
@Component
class ConfirmHandOver {

    private final ViewNomination nominations;
    private final PrepareDossier prepareDossier;
    private final SignProposal signProposal;
    private final ResubmitNomination resubmitNomination;

    ConfirmHandOver(
            ViewNomination nominations,
            PrepareDossier prepareDossier,
            SignProposal signProposal,
            ResubmitNomination resubmitNomination) {
        this.nominations = nominations;
        this.prepareDossier = prepareDossier;
        this.signProposal = signProposal;
        this.resubmitNomination = resubmitNomination;
    }

    /** @throws vn.thidua.workflow.shared.Problem {@code changed-meanwhile}, and the refusals of the step */
    @Transactional
    public void confirm(NominationId id, HandOver step, @Nullable Revision seen) {
        nominations.view(id).revision().mustBe(seen);
        switch (step) {
            case PREPARE -> prepareDossier.prepare(id);
            case SIGN -> signProposal.sign(id);
            case RESUBMIT -> resubmitNomination.resubmit(id);
        }
    }
}
