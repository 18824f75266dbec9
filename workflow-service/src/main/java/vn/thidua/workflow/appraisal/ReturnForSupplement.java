package vn.thidua.workflow.appraisal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.nomination.AdvanceNomination;
import vn.thidua.workflow.nomination.NominationReturned;
import vn.thidua.workflow.nomination.NominationView;
import vn.thidua.workflow.nomination.ViewNomination;
import vn.thidua.workflow.ruleset.RuleSets;
import vn.thidua.workflow.ruleset.Step;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.Reason;
import vn.thidua.workflow.shared.WorkingDays;

/** A specialist sends an incomplete dossier back to the unit. */
@Component
public class ReturnForSupplement {

    private static final int MOST_DAYS = 60;

    private final NominationDesk desk;
    private final ViewNomination view;
    private final RuleSets rules;
    private final WorkingDays days;
    private final AdvanceNomination advance;

    ReturnForSupplement(
            NominationDesk desk, ViewNomination view, RuleSets rules, WorkingDays days, AdvanceNomination advance) {
        this.desk = desk;
        this.view = view;
        this.rules = rules;
        this.days = days;
        this.advance = advance;
    }

    /**
     * The unit knows what to supplement by when; it resumes at city intake. Announces {@link NominationReturned}.
     *
     * @param items what to fix that belongs to no part, or to all; then the unit may change every part
     * @param parts what to fix in which part, by section or paper code; the unit may change these
     * @param workingDays null for the days of the rule set
     * @throws vn.thidua.workflow.shared.Problem {@code nothing-to-supplement}, {@code part-unknown},
     *     {@code supplement-days-out-of-range}, {@code not-now}
     */
    @Transactional
    public void toUnit(
            NominationId nomination,
            Reason reason,
            List<String> items,
            Map<String, String> parts,
            @Nullable Integer workingDays) {
        var card = desk.take(nomination, Group.of(Role.CITY_SPECIALIST));
        mustNameParts(nomination, items, parts);
        var granted =
                workingDays == null ? rules.byId(card.ruleSet()).workingDays(Step.SUPPLEMENT_DOSSIER) : workingDays;
        if (granted < 1 || granted > MOST_DAYS) {
            throw AppraisalProblem.SUPPLEMENT_DAYS_OUT_OF_RANGE.on(granted, MOST_DAYS);
        }
        advance.by(new NominationReturned(
                nomination, reason, List.copyOf(items), new TreeMap<>(parts), days.deadlineIn(granted)));
    }

    private void mustNameParts(NominationId nomination, List<String> items, Map<String, String> parts) {
        if (items.isEmpty() && parts.isEmpty()) {
            throw AppraisalProblem.NOTHING_TO_SUPPLEMENT.on();
        }
        var known = view.view(nomination).parts().stream()
                .map(NominationView.Part::part)
                .toList();
        parts.keySet().stream()
                .filter(part -> !known.contains(part))
                .findFirst()
                .ifPresent(part -> {
                    throw AppraisalProblem.PART_UNKNOWN.on(part);
                });
    }
}
