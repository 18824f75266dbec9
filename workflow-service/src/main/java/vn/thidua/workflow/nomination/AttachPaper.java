package vn.thidua.workflow.nomination;

import java.io.InputStream;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.documents.Documents;
import vn.thidua.workflow.documents.StoredDocument;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.ruleset.DueStage;
import vn.thidua.workflow.ruleset.RuleSets;
import vn.thidua.workflow.shared.NominationId;

/** Adds a paper of the award's document matrix to a dossier. */
@Component
public class AttachPaper {

    private static final Set<NominationStatus> UNIT_WRITES =
            EnumSet.of(NominationStatus.DRAFT, NominationStatus.RETURNED_UNIT);
    private static final Set<NominationStatus> COUNCIL_MEETS =
            EnumSet.of(NominationStatus.SELF_ASSESSED, NominationStatus.UNIT_REVIEWED);
    private static final Set<NominationStatus> CLUSTER_WORKS =
            EnumSet.range(NominationStatus.CLUSTER_RECEIVED, NominationStatus.CITY_SUBMITTED);
    private static final Set<NominationStatus> CITY_WORKS =
            EnumSet.range(NominationStatus.CITY_ACCEPTED, NominationStatus.PUBLISHED);

    private final VisibleNominations visible;
    private final Dossiers dossiers;
    private final RuleSets ruleSets;
    private final Access access;
    private final Documents documents;
    private final ViewNomination view;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    AttachPaper(
            VisibleNominations visible,
            Dossiers dossiers,
            RuleSets ruleSets,
            Access access,
            Documents documents,
            ViewNomination view,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.visible = visible;
        this.dossiers = dossiers;
        this.ruleSets = ruleSets;
        this.access = access;
        this.documents = documents;
        this.view = view;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * The paper is the newest version in the dossier, and PaperAttached is announced. The unit adds what it or the cluster owes while
     * it writes, and its council's minutes until the head signs; the cluster's chair and the city add what they owe. In a returned
     * dossier the unit replaces only what was asked for; what was not there it may always add.
     *
     * @throws vn.thidua.workflow.shared.Problem {@code not-found}, {@code not-authorised}, {@code paper-not-in-matrix},
     *     {@code not-now}, {@code part-not-asked}, and the refusals of {@link Documents#store}
     */
    @Transactional
    public StoredDocument attach(NominationId id, String paper, String fileName, InputStream content) {
        visible.require(id);
        var nomination = dossiers.hold(id);
        var due = ruleSets.byId(nomination.ruleSet()).papers(nomination.award()).stream()
                .filter(each -> each.paper().equals(paper))
                .findFirst()
                .orElseThrow(() -> NominationProblem.PAPER_NOT_IN_MATRIX.on(paper, nomination.award()))
                .due();
        if (within(nomination, UNIT_WRITES, due != DueStage.CITY, unit(nomination, Role.UNIT_OFFICER))) {
            if (nomination.isBack()) {
                view.view(id).mustOpen(paper);
            }
        } else if (!within(
                        nomination,
                        COUNCIL_MEETS,
                        paper.equals(UnitPapers.COUNCIL_MINUTES),
                        unit(nomination, Role.UNIT_OFFICER),
                        unit(nomination, Role.UNIT_COUNCIL))
                && !within(nomination, CLUSTER_WORKS, due == DueStage.CLUSTER, cluster(nomination))
                && !within(nomination, CITY_WORKS, due == DueStage.CITY, Group.of(Role.CITY_SPECIALIST))) {
            throw NominationProblem.NOT_NOW.on(StatusText.of(nomination.status()));
        }
        var stored = documents.store(id.value(), paper, fileName, content);
        nomination.written(clock.instant());
        dossiers.flush();
        facts.publishEvent(new PaperAttached(id, paper, stored.version(), stored.sha256()));
        return stored;
    }

    /** True when the status and the paper fit; then the actor must hold one of the groups. */
    private boolean within(Nomination nomination, Set<NominationStatus> statuses, boolean paperFits, Group... anyOf) {
        if (!paperFits || !statuses.contains(nomination.status())) {
            return false;
        }
        access.require(anyOf);
        return true;
    }

    private static Group unit(Nomination nomination, Role role) {
        return Group.of(role, nomination.unit());
    }

    private static Group[] cluster(Nomination nomination) {
        var cluster = nomination.cluster();
        return cluster == null
                ? new Group[0]
                : new Group[] {Group.of(Role.CLUSTER_HEAD, cluster), Group.of(Role.CLUSTER_DEPUTY, cluster)};
    }
}
