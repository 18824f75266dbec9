package vn.thidua.workflow.nomination;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.shared.CurrentActor;
import vn.thidua.workflow.shared.NominationId;

/** The officer hands the finished dossier to the unit council. */
@Component
public class PrepareDossier {

    private final Desk desk;
    private final Eligibility eligibility;
    private final CurrentActor actor;
    private final AdvanceNomination advance;

    PrepareDossier(Desk desk, Eligibility eligibility, CurrentActor actor, AdvanceNomination advance) {
        this.desk = desk;
        this.eligibility = eligibility;
        this.actor = actor;
        this.advance = advance;
    }

    /**
     * The unit council may vote, and DossierPrepared is announced.
     *
     * @throws vn.thidua.workflow.shared.Problem {@code not-found}, {@code not-authorised}, {@code not-now}; {@code not-eligible} with
     *     every finding that stops it: missing papers but the council's own minutes, conditions of the award, a self-assessment not
     *     submitted, a warning that nobody took responsibility for
     */
    @Transactional
    public void prepare(NominationId id) {
        var nomination = desk.take(id, Role.UNIT_OFFICER);
        var prepared = new DossierPrepared(id);
        nomination.mustAllow(prepared);
        var stops = eligibility.of(nomination).stream()
                .filter(Finding::stopsPreparation)
                .toList();
        if (!stops.isEmpty()) {
            throw NominationProblem.NOT_ELIGIBLE.on(Finding.listed(stops));
        }
        nomination.preparedBy(actor.get().id());
        advance.by(prepared);
    }
}
