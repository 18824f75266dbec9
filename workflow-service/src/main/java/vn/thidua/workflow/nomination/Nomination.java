package vn.thidua.workflow.nomination;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.workflow.ruleset.AwardCode;
import vn.thidua.workflow.ruleset.RuleSetId;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.Revision;
import vn.thidua.workflow.shared.UnitCode;

/** One dossier. It moves only by facts, and each fact says for itself where it may come about. */
@Entity
class Nomination {

    @Id
    private UUID id;

    @Version
    private long lockVersion;

    private String dossierCode;
    private int dossierVersion;
    private int year;
    private String ruleSet;
    private String award;
    private String subject;
    private @Nullable String position;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    private String unit;
    private @Nullable String cluster;

    @Enumerated(EnumType.STRING)
    private NominationStatus status;

    private @Nullable String preparedBy;
    private @Nullable String approvedBy;
    private @Nullable Instant supplementDue;
    private @Nullable Instant clusterSince;
    private @Nullable Instant citySince;
    private @Nullable Instant councilSince;
    private Instant openedAt;
    private Instant changedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Nomination() {}

    Nomination(
            NominationId id,
            String dossierCode,
            RuleSetId ruleSet,
            OpenNomination.Proposal proposal,
            @Nullable String cluster,
            Instant at) {
        this.id = id.value();
        this.dossierCode = dossierCode;
        this.dossierVersion = 1;
        this.year = proposal.year();
        this.ruleSet = ruleSet.value();
        this.award = proposal.award().value();
        this.subject = proposal.subject();
        this.position = proposal.position();
        this.basis = proposal.basis();
        this.unit = proposal.unit().value();
        this.cluster = cluster;
        this.status = NominationStatus.DRAFT;
        this.openedAt = at;
        this.changedAt = at;
    }

    /**
     * Goes where the fact leads.
     *
     * @throws vn.thidua.workflow.shared.Problem {@code not-now} when its status does not allow the fact
     */
    void follow(NominationFact fact, Instant at) {
        mustAllow(fact);
        status = fact.to(status);
        changedAt = at;
        openUp(fact, at);
        if (fact instanceof NominationReturned returned) {
            supplementDue = returned.deadline();
        } else if (fact instanceof NominationResubmitted resubmitted) {
            dossierVersion = resubmitted.version();
            supplementDue = null;
        }
    }

    /** @throws vn.thidua.workflow.shared.Problem {@code not-now} */
    void mustAllow(NominationFact fact) {
        if (!fact.from().contains(status)) {
            throw NominationProblem.NOT_NOW.on(StatusText.of(status));
        }
    }

    /** @throws vn.thidua.workflow.shared.Problem {@code not-now} unless the unit may write in it */
    void mustBeOpenForWriting() {
        if (status != NominationStatus.DRAFT && status != NominationStatus.RETURNED_UNIT) {
            throw NominationProblem.NOT_NOW.on(StatusText.of(status));
        }
    }

    /** Each fact may widen the circle of those who see the dossier; it never narrows again. */
    private void openUp(NominationFact fact, Instant at) {
        if (clusterSince == null && (fact instanceof ReceivedByCluster || fact instanceof ClusterInformed)) {
            clusterSince = at;
        }
        if (citySince == null && status == NominationStatus.CITY_SUBMITTED) {
            citySince = at;
        }
        if (councilSince == null && status == NominationStatus.COUNCIL_SCHEDULED) {
            councilSince = at;
        }
    }

    void written(Instant at) {
        changedAt = at;
    }

    void preparedBy(String person) {
        preparedBy = person;
        approvedBy = null;
    }

    /** @throws vn.thidua.workflow.shared.Problem {@code separation-of-duty} when the same person prepared it */
    void approvedBy(String person) {
        mustDiffer(person, preparedBy);
        approvedBy = person;
    }

    /** @throws vn.thidua.workflow.shared.Problem {@code separation-of-duty} when the same person prepared or approved it */
    void mustBeSignableBy(String person) {
        mustDiffer(person, preparedBy);
        mustDiffer(person, approvedBy);
    }

    private static void mustDiffer(String person, @Nullable String earlier) {
        if (person.equals(earlier)) {
            throw NominationProblem.SEPARATION_OF_DUTY.on();
        }
    }

    /** True while it lies with the unit for a supplement. */
    boolean isBack() {
        return status == NominationStatus.RETURNED_UNIT;
    }

    boolean supplementOverdue(Instant now) {
        return status == NominationStatus.RETURNED_UNIT && supplementDue != null && now.isAfter(supplementDue);
    }

    NominationId id() {
        return new NominationId(id);
    }

    Revision revision() {
        return new Revision(lockVersion);
    }

    String dossierCode() {
        return dossierCode;
    }

    int dossierVersion() {
        return dossierVersion;
    }

    int year() {
        return year;
    }

    RuleSetId ruleSet() {
        return new RuleSetId(ruleSet);
    }

    AwardCode award() {
        return new AwardCode(award);
    }

    String subject() {
        return subject;
    }

    @Nullable
    String position() {
        return position;
    }

    Basis basis() {
        return basis;
    }

    UnitCode unit() {
        return new UnitCode(unit);
    }

    @Nullable
    String cluster() {
        return cluster;
    }

    NominationStatus status() {
        return status;
    }

    @Nullable
    Instant supplementDue() {
        return supplementDue;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant changedAt() {
        return changedAt;
    }
}
