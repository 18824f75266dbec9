package vn.thidua.workflow.cluster;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.workflow.assessment.SheetCode;
import vn.thidua.workflow.ballot.BoxId;
import vn.thidua.workflow.ruleset.RuleSetId;
import vn.thidua.workflow.shared.RoundId;
import vn.thidua.workflow.shared.UnitCode;

/** The yearly round of one cluster: its steps in their order, and who chairs its meeting. */
@Entity
@Table(name = "cluster_round")
class Round {

    @Id
    private UUID id;

    private String cluster;
    private int year;
    private String sheet;
    private String ruleset;

    @Enumerated(EnumType.STRING)
    private RoundStatus status;

    private Instant openedAt;
    private Instant assessmentDeadline;

    /** Null before peers score. */
    private @Nullable Instant peerScoringDeadline;

    /** Null before the scores are verified. */
    private @Nullable Instant objectionDeadline;

    /** Null before the ballot is open. */
    private @Nullable String chair;

    /** Null before the ballot is open. */
    private @Nullable UUID ballotBox;

    /** Null before the ballot is open. */
    private @Nullable Instant ballotDeadline;

    /** Null until the minutes are signed. */
    private @Nullable Instant minutesSignedAt;

    /** Null until the minutes are signed. */
    private @Nullable String minutesSignedBy;

    /** Null until the round is stored. */
    @Version
    private @Nullable Long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Round() {}

    Round(
            RoundId id,
            String cluster,
            int year,
            SheetCode sheet,
            RuleSetId ruleset,
            Instant openedAt,
            Instant deadline) {
        this.id = id.value();
        this.cluster = cluster;
        this.year = year;
        this.sheet = sheet.value();
        this.ruleset = ruleset.value();
        this.status = RoundStatus.SELF_ASSESSMENT;
        this.openedAt = openedAt;
        this.assessmentDeadline = deadline;
    }

    RoundId id() {
        return new RoundId(id);
    }

    String cluster() {
        return cluster;
    }

    int year() {
        return year;
    }

    SheetCode sheet() {
        return new SheetCode(sheet);
    }

    RuleSetId ruleset() {
        return new RuleSetId(ruleset);
    }

    RoundStatus status() {
        return status;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant assessmentDeadline() {
        return assessmentDeadline;
    }

    @Nullable
    Instant objectionDeadline() {
        return objectionDeadline;
    }

    @Nullable
    UnitCode chair() {
        return chair == null ? null : new UnitCode(chair);
    }

    @Nullable
    Instant minutesSignedAt() {
        return minutesSignedAt;
    }

    @Nullable
    String minutesSignedBy() {
        return minutesSignedBy;
    }

    /** @throws vn.thidua.workflow.shared.Problem {@code round-not-at-this-step} before the ballot is open */
    BoxId ballotBox() {
        if (ballotBox == null) {
            throw ClusterProblem.ROUND_NOT_AT_THIS_STEP.on(status);
        }
        return new BoxId(ballotBox);
    }

    /** False also for a round that has ended without one. */
    boolean hadBallot() {
        return ballotBox != null;
    }

    boolean is(RoundStatus expected) {
        return status == expected;
    }

    boolean reached(RoundStatus step) {
        return status.compareTo(step) >= 0;
    }

    void require(RoundStatus expected) {
        if (status != expected) {
            throw ClusterProblem.ROUND_NOT_AT_THIS_STEP.on(status);
        }
    }

    void startPeerScoring(Instant until) {
        move(RoundStatus.SELF_ASSESSMENT, RoundStatus.PEER_SCORING);
        peerScoringDeadline = until;
    }

    /** Whether nobody needs to wait for scores that are still missing; at the deadline itself it is so. */
    boolean peerScoringTimeIsOver(Instant now) {
        return peerScoringDeadline != null && !now.isBefore(peerScoringDeadline);
    }

    void fixScores(Instant objectionsUntil) {
        move(RoundStatus.PEER_SCORING, RoundStatus.VERIFIED);
        objectionDeadline = objectionsUntil;
    }

    boolean takesObjections(Instant now) {
        return status == RoundStatus.VERIFIED && objectionDeadline != null && !now.isAfter(objectionDeadline);
    }

    /** Whether the time for objections is over; at the deadline itself it is. */
    boolean objectionTimeIsOver(Instant now) {
        return status == RoundStatus.VERIFIED && objectionDeadline != null && !now.isBefore(objectionDeadline);
    }

    void closeObjections() {
        move(RoundStatus.VERIFIED, RoundStatus.OBJECTIONS_CLOSED);
    }

    void openBallot(UnitCode chairedBy, BoxId box, Instant until) {
        move(RoundStatus.OBJECTIONS_CLOSED, RoundStatus.BALLOT_OPEN);
        chair = chairedBy.value();
        ballotBox = box.value();
        ballotDeadline = until;
    }

    /** @throws vn.thidua.workflow.shared.Problem {@code units-have-not-voted} while units of these may still vote */
    void requireBallotOver(List<UnitCode> awaited, Instant now) {
        require(RoundStatus.BALLOT_OPEN);
        if (!awaited.isEmpty() && ballotDeadline != null && now.isBefore(ballotDeadline)) {
            throw ClusterProblem.UNITS_HAVE_NOT_VOTED.on(
                    awaited.stream().map(UnitCode::value).collect(Collectors.joining(", ")), ballotDeadline.toString());
        }
    }

    void closeBallot() {
        move(RoundStatus.BALLOT_OPEN, RoundStatus.BALLOT_CLOSED);
    }

    void signMinutes(String by, Instant at) {
        move(RoundStatus.BALLOT_CLOSED, RoundStatus.PROPOSED);
        minutesSignedBy = by;
        minutesSignedAt = at;
    }

    /** Nobody stands any more, so there was no ballot. */
    void endWithoutBallot(String by, Instant at) {
        move(RoundStatus.OBJECTIONS_CLOSED, RoundStatus.PROPOSED);
        minutesSignedBy = by;
        minutesSignedAt = at;
    }

    private void move(RoundStatus from, RoundStatus to) {
        require(from);
        status = to;
    }
}
