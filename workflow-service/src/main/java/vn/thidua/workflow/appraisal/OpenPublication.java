package vn.thidua.workflow.appraisal;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.nomination.AdvanceNomination;
import vn.thidua.workflow.nomination.Nominations;
import vn.thidua.workflow.nomination.PublicationOpened;
import vn.thidua.workflow.ruleset.RuleSets;
import vn.thidua.workflow.ruleset.Step;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.WorkingDays;

/** A confirmed nomination is published for comments. */
@Component
public class OpenPublication {

    private final Nominations nominations;
    private final Publications publications;
    private final RuleSets rules;
    private final WorkingDays days;
    private final AdvanceNomination advance;

    OpenPublication(
            Nominations nominations,
            Publications publications,
            RuleSets rules,
            WorkingDays days,
            AdvanceNomination advance) {
        this.nominations = nominations;
        this.publications = publications;
        this.rules = rules;
        this.days = days;
        this.advance = advance;
    }

    /** Everybody may comment until the deadline. Announces {@link PublicationOpened}. */
    @Transactional
    public Instant of(NominationId nomination) {
        var card = nominations.card(nomination);
        var deadline = days.deadlineIn(rules.byId(card.ruleSet()).workingDays(Step.PUBLISH_FOR_COMMENT));
        publications.open(card, deadline);
        advance.by(new PublicationOpened(nomination, deadline));
        return deadline;
    }
}
