package vn.thidua.workflow.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.appraisal.NominationDesk;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.nomination.AdvanceNomination;
import vn.thidua.workflow.nomination.NominationAwarded;
import vn.thidua.workflow.nomination.NominationCard;
import vn.thidua.workflow.ruleset.RuleSets;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.Problem;

/** The Chairman signs the decision: only this gives an award. */
@Component
public class SignDecision {

    private final NominationDesk desk;
    private final Decisions decisions;
    private final AwardRegister register;
    private final RuleSets rules;
    private final LegalDay today;
    private final AdvanceNomination advance;

    SignDecision(
            NominationDesk desk,
            Decisions decisions,
            AwardRegister register,
            RuleSets rules,
            LegalDay today,
            AdvanceNomination advance) {
        this.desk = desk;
        this.decisions = decisions;
        this.register = register;
        this.rules = rules;
        this.today = today;
        this.advance = advance;
    }

    /**
     * The award is given and stands in the register. Announces {@link NominationAwarded}.
     *
     * @throws vn.thidua.workflow.shared.Problem {@code decision-number-taken} in the year of the decision, {@code date-in-future},
     *     {@code not-now}
     */
    @Transactional
    public void sign(NominationId nomination, String number, LocalDate decidedOn) {
        var card = desk.take(nomination, Group.of(Role.CHAIRMAN_PC));
        today.requireNotAfterToday(decidedOn);
        advance.by(new NominationAwarded(nomination, number, decidedOn));
        if (!decisions.signed(nomination, number, decidedOn)) {
            throw DecisionProblem.DECISION_NUMBER_TAKEN.on(number, String.valueOf(decidedOn.getYear()));
        }
        register.add(RegisteredAward.of(card, number, decidedOn, bonusMultiple(card)));
    }

    /** The multiple is looked up, never computed: the law of the year gives it or nobody does. */
    private @Nullable BigDecimal bonusMultiple(NominationCard card) {
        try {
            return new BigDecimal(rules.byId(card.ruleSet())
                    .setting("bonus.multiple." + card.award().code()));
        } catch (Problem none) {
            if (none.type().slug().equals("setting-missing")) {
                return null;
            }
            throw none;
        }
    }
}
