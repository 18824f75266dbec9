package vn.thidua.workflow.nomination;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.shared.CurrentActor;
import vn.thidua.workflow.shared.NominationId;

/** The head of the unit signs the proposal. */
@Component
public class SignProposal {

    private final Desk desk;
    private final Eligibility eligibility;
    private final CurrentActor actor;
    private final AdvanceNomination advance;

    SignProposal(Desk desk, Eligibility eligibility, CurrentActor actor, AdvanceNomination advance) {
        this.desk = desk;
        this.eligibility = eligibility;
        this.actor = actor;
        this.advance = advance;
    }

    /**
     * The dossier leaves the unit: this version is frozen, its initiatives are reserved, NominationSubmitted is announced.
     *
     * @throws vn.thidua.workflow.shared.Problem {@code not-found}, {@code not-authorised}, {@code not-now}, {@code separation-of-duty}
     *     for whoever prepared or approved it, {@code not-eligible} while papers are missing, {@code initiative-in-use}
     */
    @Transactional
    public void sign(NominationId id) {
        var nomination = desk.take(id, Role.UNIT_HEAD);
        var submitted = new NominationSubmitted(id, nomination.dossierVersion());
        nomination.mustAllow(submitted);
        nomination.mustBeSignableBy(actor.get().id());
        var missing = eligibility.missingPapers(nomination);
        if (!missing.isEmpty()) {
            throw NominationProblem.NOT_ELIGIBLE.on(Finding.listed(missing));
        }
        advance.by(submitted);
    }
}
