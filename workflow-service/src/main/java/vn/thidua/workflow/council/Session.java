package vn.thidua.workflow.council;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.workflow.ballot.BoxId;
import vn.thidua.workflow.ruleset.RuleSetId;
import vn.thidua.workflow.ruleset.Threshold;
import vn.thidua.workflow.shared.SessionId;
import vn.thidua.workflow.shared.WorkingDays;

/** One session of the council: its steps in their order. */
@Entity
@Table(name = "council_session")
class Session {

    @Id
    private UUID id;

    private String council;
    private String ruleset;
    private Instant heldAt;

    @Enumerated(EnumType.STRING)
    private SessionStatus status;

    /** Null before the ballot is open. */
    private @Nullable UUID ballotBox;

    /** Null before the ballot is open. */
    private @Nullable Instant ballotDeadline;

    /** Null until the ballot is counted. */
    private @Nullable Integer participants;

    /** Null until the ballot is counted. */
    private @Nullable Integer written;

    /** Null until the minutes are signed. */
    private @Nullable Instant minutesSignedAt;

    /** Null until the minutes are signed. */
    private @Nullable String minutesSignedBy;

    /** Null until the session is stored. */
    @Version
    private @Nullable Long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Session() {}

    Session(SessionId id, String council, RuleSetId ruleset, Instant heldAt) {
        this.id = id.value();
        this.council = council;
        this.ruleset = ruleset.value();
        this.heldAt = heldAt;
        this.status = SessionStatus.CONVENED;
    }

    SessionId id() {
        return new SessionId(id);
    }

    String council() {
        return council;
    }

    RuleSetId ruleset() {
        return new RuleSetId(ruleset);
    }

    Instant heldAt() {
        return heldAt;
    }

    SessionStatus status() {
        return status;
    }

    @Nullable
    Instant ballotDeadline() {
        return ballotDeadline;
    }

    @Nullable
    Integer participants() {
        return participants;
    }

    /** How many absent members answered in writing; none before counting. */
    int written() {
        return written == null ? 0 : written;
    }

    @Nullable
    Instant minutesSignedAt() {
        return minutesSignedAt;
    }

    @Nullable
    String minutesSignedBy() {
        return minutesSignedBy;
    }

    /** @throws vn.thidua.workflow.shared.Problem {@code session-not-at-this-step} before the ballot is open */
    BoxId ballotBox() {
        if (ballotBox == null) {
            throw CouncilProblem.SESSION_NOT_AT_THIS_STEP.on(status);
        }
        return new BoxId(ballotBox);
    }

    boolean is(SessionStatus expected) {
        return status == expected;
    }

    boolean reached(SessionStatus step) {
        return status.compareTo(step) >= 0;
    }

    void require(SessionStatus expected) {
        if (status != expected) {
            throw CouncilProblem.SESSION_NOT_AT_THIS_STEP.on(status);
        }
    }

    /**
     * The session is held on its day or later, with a quorum of all voting members.
     *
     * @throws vn.thidua.workflow.shared.Problem {@code session-too-early}, {@code council-without-quorum}
     */
    void open(int present, int members, Threshold quorum, Instant now, BoxId box, Instant deadline) {
        require(SessionStatus.CONVENED);
        if (day(now).isBefore(day(heldAt))) {
            throw CouncilProblem.SESSION_TOO_EARLY.on(day(heldAt).toString());
        }
        if (!quorum.reachedBy(present, members)) {
            throw CouncilProblem.COUNCIL_WITHOUT_QUORUM.on(present, members);
        }
        status = SessionStatus.BALLOT_OPEN;
        ballotBox = box.value();
        ballotDeadline = deadline;
    }

    /** @throws vn.thidua.workflow.shared.Problem {@code session-not-at-this-step}; {@code ballot-time-over} once the deadline has come */
    void requireVoting(Instant now) {
        require(SessionStatus.BALLOT_OPEN);
        if (ballotDeadline != null && !now.isBefore(ballotDeadline)) {
            throw CouncilProblem.BALLOT_TIME_OVER.on(ballotDeadline.toString());
        }
    }

    /** @throws vn.thidua.workflow.shared.Problem {@code ballot-still-running} while somebody may still vote and has not */
    void requireBallotOver(int awaited, Instant now) {
        require(SessionStatus.BALLOT_OPEN);
        if (awaited > 0 && ballotDeadline != null && now.isBefore(ballotDeadline)) {
            throw CouncilProblem.BALLOT_STILL_RUNNING.on(awaited, ballotDeadline.toString());
        }
    }

    void closeBallot(int participated, int answeredInWriting) {
        require(SessionStatus.BALLOT_OPEN);
        status = SessionStatus.BALLOT_CLOSED;
        participants = participated;
        written = answeredInWriting;
    }

    void signMinutes(String by, Instant at) {
        require(SessionStatus.BALLOT_CLOSED);
        status = SessionStatus.MINUTES_SIGNED;
        minutesSignedBy = by;
        minutesSignedAt = at;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WorkingDays.ZONE);
    }
}
