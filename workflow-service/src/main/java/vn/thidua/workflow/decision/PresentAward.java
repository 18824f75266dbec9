package vn.thidua.workflow.decision;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.appraisal.NominationDesk;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.nomination.AdvanceNomination;
import vn.thidua.workflow.nomination.AwardPresented;
import vn.thidua.workflow.shared.NominationId;

/** A specialist records that an award was presented. */
@Component
public class PresentAward {

    private final NominationDesk desk;
    private final AwardRegister register;
    private final LegalDay today;
    private final AdvanceNomination advance;

    PresentAward(NominationDesk desk, AwardRegister register, LegalDay today, AdvanceNomination advance) {
        this.desk = desk;
        this.register = register;
        this.today = today;
        this.advance = advance;
    }

    /**
     * The register says when it was presented. Announces {@link AwardPresented}.
     *
     * @throws vn.thidua.workflow.shared.Problem {@code date-in-future}, {@code presented-before-decided}, {@code award-not-registered},
     *     {@code not-now}
     */
    @Transactional
    public void present(NominationId nomination, LocalDate presentedOn) {
        desk.require(nomination, Group.of(Role.CITY_SPECIALIST));
        today.requireNotAfterToday(presentedOn);
        var award = register.find(nomination).orElseThrow(() -> DecisionProblem.AWARD_NOT_REGISTERED.on(nomination));
        if (presentedOn.isBefore(award.decidedOn())) {
            throw DecisionProblem.PRESENTED_BEFORE_DECIDED.on(award.decidedOn().toString());
        }
        register.presented(nomination, presentedOn);
        advance.by(new AwardPresented(nomination, presentedOn));
    }
}
