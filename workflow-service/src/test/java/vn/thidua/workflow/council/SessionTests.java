package vn.thidua.workflow.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.workflow.ballot.BoxId;
import vn.thidua.workflow.ruleset.RuleSetId;
import vn.thidua.workflow.ruleset.Threshold;
import vn.thidua.workflow.shared.Problem;
import vn.thidua.workflow.shared.SessionId;

/** What a session lets happen, and when. */
class SessionTests {

    private static final Threshold QUORUM = new Threshold(2, 3, false);
    private static final Instant HELD_AT = Instant.parse("2019-02-01T07:00:00Z");
    private static final Instant DEADLINE = Instant.parse("2019-02-11T16:59:59Z");

    private final Session session = new Session(SessionId.next(), "HD-TDKT-TP", new RuleSetId("RS-2017"), HELD_AT);

    @Test
    void doesNotOpenWithElevenOfSeventeen() {
        assertRefused("council-without-quorum", () -> openWith(11));
        assertThat(session.status()).isEqualTo(SessionStatus.CONVENED);
    }

    @Test
    void opensWithTwelveOfSeventeen() {
        openWith(12);
        assertThat(session.status()).isEqualTo(SessionStatus.BALLOT_OPEN);
    }

    @Test
    void opensFromTheFirstMinuteOfItsDayOn() {
        var lastMinuteBefore = Instant.parse("2019-01-31T16:59:59Z");
        assertRefused("session-too-early", () -> openAt(lastMinuteBefore));
        openAt(lastMinuteBefore.plusSeconds(1));
        assertThat(session.status()).isEqualTo(SessionStatus.BALLOT_OPEN);
    }

    @Test
    void waitsForWhoHasNotVotedUntilTheDeadline() {
        openWith(17);
        assertRefused("ballot-still-running", () -> session.requireBallotOver(1, DEADLINE.minusSeconds(1)));
        session.requireBallotOver(1, DEADLINE);
        session.requireBallotOver(0, HELD_AT);
    }

    @Test
    void takesVotesUntilTheDeadline() {
        openWith(17);
        session.requireVoting(DEADLINE.minusSeconds(1));
        assertRefused("ballot-time-over", () -> session.requireVoting(DEADLINE));
    }

    @Test
    void signsOnlyWhatIsCounted() {
        openWith(17);
        assertRefused("session-not-at-this-step", () -> session.signMinutes("hd.chutich", DEADLINE));
        session.closeBallot(17, 2);
        session.signMinutes("hd.chutich", DEADLINE);
        assertThat(session.status()).isEqualTo(SessionStatus.MINUTES_SIGNED);
        assertThat(session.written()).isEqualTo(2);
    }

    private void openWith(int present) {
        session.open(present, 17, QUORUM, HELD_AT, new BoxId(UUID.randomUUID()), DEADLINE);
    }

    private void openAt(Instant now) {
        session.open(17, 17, QUORUM, now, new BoxId(UUID.randomUUID()), DEADLINE);
    }

    private static void assertRefused(String slug, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class,
                        refused -> assertThat(refused.type().slug()).isEqualTo(slug));
    }
}
