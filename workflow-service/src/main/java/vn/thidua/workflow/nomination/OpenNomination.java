package vn.thidua.workflow.nomination;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.organisation.Clusters;
import vn.thidua.workflow.organisation.Units;
import vn.thidua.workflow.ruleset.AwardCode;
import vn.thidua.workflow.ruleset.RuleSets;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.UnitCode;

/** A unit's officer opens a nomination. */
@Component
public class OpenNomination {

    private final Access access;
    private final RuleSets ruleSets;
    private final Units units;
    private final Clusters clusters;
    private final Dossiers dossiers;
    private final DossierCodes codes;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    OpenNomination(
            Access access,
            RuleSets ruleSets,
            Units units,
            Clusters clusters,
            Dossiers dossiers,
            DossierCodes codes,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.access = access;
        this.ruleSets = ruleSets;
        this.units = units;
        this.clusters = clusters;
        this.dossiers = dossiers;
        this.codes = codes;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * A draft with a dossier code exists under the rule set of its year, and NominationOpened is announced.
     *
     * @throws vn.thidua.workflow.shared.Problem {@code not-authorised}, {@code unit-unknown}, {@code award-unknown}
     */
    @Transactional
    public Opened open(Proposal proposal) {
        access.require(Group.of(Role.UNIT_OFFICER, proposal.unit()));
        var unit = units.get(proposal.unit());
        var rules = ruleSets.forYear(proposal.year());
        rules.award(proposal.award());
        var cluster = clusters.clusterOf(unit.code(), proposal.year()).orElse(null);
        var code = codes.next(proposal.year(), cluster);
        var id = NominationId.next();
        dossiers.add(new Nomination(id, code, rules.id(), proposal, cluster, clock.instant()));
        facts.publishEvent(new NominationOpened(id, unit.code(), proposal.award()));
        return new Opened(id, code);
    }

    /**
     * What the officer proposes.
     *
     * @param year of consideration
     * @param subject name of the collective or person
     * @param position of the person; null for a collective
     */
    public record Proposal(
            int year,
            AwardCode award,
            UnitCode unit,
            String subject,
            @Nullable String position,
            Basis basis) {

        public Proposal {
            if (year < 2000 || year > 2100) {
                throw new IllegalArgumentException("year must be 2000 to 2100, but is " + year);
            }
            if (subject.isBlank() || subject.length() > 300) {
                throw new IllegalArgumentException(
                        "subject must have 1 to 300 characters, but has " + subject.length());
            }
        }
    }

    /** The new nomination. */
    public record Opened(NominationId id, String dossierCode) {}
}
