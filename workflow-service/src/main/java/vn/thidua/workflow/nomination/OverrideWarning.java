package vn.thidua.workflow.nomination;

import java.time.Clock;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.shared.NominationId;

/** Somebody of the unit takes responsibility for a warning, with reason and legal basis. */
@Component
public class OverrideWarning {

    private final Desk desk;
    private final Dossiers dossiers;
    private final Eligibility eligibility;
    private final Overrides overrides;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    OverrideWarning(
            Desk desk,
            Dossiers dossiers,
            Eligibility eligibility,
            Overrides overrides,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.desk = desk;
        this.dossiers = dossiers;
        this.eligibility = eligibility;
        this.overrides = overrides;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * The warning no longer stops the dossier; it stays on show. WarningOverridden is announced.
     *
     * @param finding slug of the warning; the spelling of rule ids, such as AUTH-01, is accepted too
     * @throws vn.thidua.workflow.shared.Problem {@code not-found}, {@code not-authorised}, {@code not-now},
     *     {@code override-not-needed} when the dossier has no such warning
     */
    @Transactional
    public void override(NominationId id, String finding, String reason, String legalBasis) {
        var nomination = desk.take(id, Role.UNIT_OFFICER, Role.UNIT_HEAD);
        nomination.mustBeOpenForWriting();
        var slug = finding.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        if (eligibility.of(nomination).stream().noneMatch(each -> each.slug().equals(slug) && each.needsOverride())) {
            throw NominationProblem.OVERRIDE_NOT_NEEDED.on(slug);
        }
        overrides.add(id, slug, reason, legalBasis);
        nomination.written(clock.instant());
        dossiers.flush();
        facts.publishEvent(new WarningOverridden(id, slug, reason, legalBasis));
    }
}
