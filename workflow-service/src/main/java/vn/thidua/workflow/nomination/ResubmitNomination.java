package vn.thidua.workflow.nomination;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.shared.NominationId;

/** The officer hands in the supplemented dossier. */
@Component
public class ResubmitNomination {

    private final Desk desk;
    private final Eligibility eligibility;
    private final AdvanceNomination advance;

    ResubmitNomination(Desk desk, Eligibility eligibility, AdvanceNomination advance) {
        this.desk = desk;
        this.eligibility = eligibility;
        this.advance = advance;
    }

    /**
     * A new version of the dossier lies at city intake, and NominationResubmitted is announced. Late is better than never: until the
     * city closes the dossier, the deadline alone refuses nothing.
     *
     * @throws vn.thidua.workflow.shared.Problem {@code not-found}, {@code not-authorised}, {@code not-now}, {@code not-eligible},
     *     {@code initiative-in-use}
     */
    @Transactional
    public void resubmit(NominationId id) {
        var nomination = desk.take(id, Role.UNIT_OFFICER);
        var resubmitted = new NominationResubmitted(id, nomination.dossierVersion() + 1);
        nomination.mustAllow(resubmitted);
        var stops = eligibility.of(nomination).stream().filter(Finding::stops).toList();
        if (!stops.isEmpty()) {
            throw NominationProblem.NOT_ELIGIBLE.on(Finding.listed(stops));
        }
        advance.by(resubmitted);
    }
}
