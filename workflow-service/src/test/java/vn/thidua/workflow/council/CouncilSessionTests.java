package vn.thidua.workflow.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.ballot.Choice;
import vn.thidua.workflow.nomination.Nominations;
import vn.thidua.workflow.organisation.Councils;
import vn.thidua.workflow.ruleset.RuleSetId;
import vn.thidua.workflow.ruleset.Threshold;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.PersonId;
import vn.thidua.workflow.shared.Problem;
import vn.thidua.workflow.shared.SessionId;
import vn.thidua.workflow.shared.UnitCode;
import vn.thidua.workflow.testing.As;
import vn.thidua.workflow.testing.WorkflowTest;

/** A session of the council on a real database, with the votes of the second worked example (domain rules 8.4). */
@WorkflowTest
@Transactional
class CouncilSessionTests {

    @Autowired
    OpenSession openSession;

    @Autowired
    CastCouncilVote castVote;

    @Autowired
    ReleaseCouncilKeyShare releaseKeyShare;

    @Autowired
    CloseCouncilBallot closeBallot;

    @Autowired
    Sessions sessions;

    @Autowired
    SessionMembers members;

    @Autowired
    Agendas agendas;

    @Autowired
    Councils councils;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    @Autowired
    ConveneSession conveneSession;

    @Autowired
    Nominations nominations;

    @Autowired
    EntityManager entities;

    @Autowired
    ApplicationEventPublisher events;

    @Test
    void failsTheFighterTitleWithFifteenOfSeventeenOneOfThemInWriting() {
        var nomination = NominationId.next();
        var session = convened(nomination);
        var voters = voters(session);
        open(session, voters.subList(0, 16));
        for (var i = 0; i < voters.size(); i++) {
            vote(session, nomination, voters.get(i), i < 15 ? Choice.YES : Choice.NO);
        }
        As.person("hd.chutich", () -> releaseKeyShare.release(session));
        As.person("hd.thuky", () -> closeBallot.close(session));

        assertThat(sessions.findById(session.value()).orElseThrow().written()).isEqualTo(1);
        assertThat(agendas.of(session))
                .singleElement()
                .satisfies(item -> assertThat(item.count()).isEqualTo(new Count(15, 2, 0, 17, false)));
    }

    @Test
    void doesNotOpenWithElevenOfSeventeen() {
        var session = convened(NominationId.next());

        assertRefused(
                "council-without-quorum", () -> open(session, voters(session).subList(0, 11)));
    }

    @Test
    void doesNotCloseWhileAnAbsentMemberMayStillAnswer() {
        var nomination = NominationId.next();
        var session = convened(nomination);
        var voters = voters(session);
        open(session, voters.subList(0, 16));
        voters.subList(0, 16).forEach(voter -> vote(session, nomination, voter, Choice.YES));
        As.person("hd.chutich", () -> releaseKeyShare.release(session));

        assertRefused("ballot-still-running", () -> As.person("hd.thuky", () -> closeBallot.close(session)));
    }

    @Test
    void givesTheSecretaryNoVote() {
        var nomination = NominationId.next();
        var session = convened(nomination);
        open(session, voters(session));

        assertRefused("not-authorised", () -> vote(session, nomination, new PersonId("hd.thuky"), Choice.YES));
    }

    @Test
    void givesAMemberOfTheUnitNoVoteAndKeepsThemInTheBase() {
        var nomination = NominationId.next();
        var session = convened(nomination);
        var voters = voters(session);
        var own = new PersonId("hd.uv02");
        sql.sql("update person set unit = 'U03' where id = ?")
                .param(own.value())
                .update();
        open(session, voters);

        assertRefused("not-a-voter", () -> vote(session, nomination, own, Choice.YES));
        voters.stream()
                .filter(voter -> !voter.equals(own))
                .forEach(voter -> vote(session, nomination, voter, Choice.YES));
        As.person("hd.chutich", () -> releaseKeyShare.release(session));
        As.person("hd.thuky", () -> closeBallot.close(session));

        assertThat(agendas.of(session)).singleElement().satisfies(item -> {
            assertThat(item.recused()).containsExactly(own);
            assertThat(item.count()).isEqualTo(new Count(16, 0, 0, 17, true));
        });
    }

    @Test
    void leavesAMemberTheOtherItems() {
        var own = NominationId.next();
        var other = NominationId.next();
        var session = convened(own);
        agendas.add(session, other, new UnitCode("U04"), 2, new Threshold(9, 10, false));
        sql.sql("update person set unit = 'U03' where id = 'hd.uv02'").update();
        open(session, voters(session));

        assertRefused("item-not-on-ballot", () -> vote(session, own, new PersonId("hd.uv02"), Choice.YES));
        vote(session, other, new PersonId("hd.uv02"), Choice.YES);
    }

    @Test
    void isNotThereForAUnit() {
        var session = convened(NominationId.next());

        assertRefused("not-found", () -> As.person("u03.thutruong", () -> openSession.open(session, Set.of())));
    }

    @Test
    void takesNoVoteAfterTheDeadline() {
        var nomination = NominationId.next();
        var session = convened(nomination);
        open(session, voters(session));
        sql.sql("update council_session set ballot_deadline = timestamptz '2001-01-01 00:00+07' where id = ?")
                .param(session.value())
                .update();
        entities.clear();

        assertRefused("ballot-time-over", () -> vote(session, nomination, new PersonId("hd.uv02"), Choice.YES));
    }

    @Test
    void isNotConvenedForAYearThatSomebodyMistyped() {
        var nomination = nominations.of(new UnitCode("U03")).stream()
                .findFirst()
                .orElseThrow()
                .id();
        var soon = clock.instant().plus(Duration.ofDays(91));

        assertRefused(
                "session-too-far-ahead",
                () -> As.person("hd.thuky", () -> conveneSession.convene(soon, List.of(nomination))));
    }

    private SessionId convened(NominationId nomination) {
        var session = new Session(SessionId.next(), Councils.CITY, new RuleSetId("RS-2017"), clock.instant());
        sessions.saveAndFlush(session);
        councils.members(Councils.CITY).forEach(member -> members.add(session.id(), member));
        agendas.add(session.id(), nomination, new UnitCode("U03"), 1, new Threshold(9, 10, false));
        events.publishEvent(new SessionConvened(session.id(), clock.instant(), List.of(nomination), 17));
        return session.id();
    }

    private List<PersonId> voters(SessionId session) {
        return members.voting(session).stream().map(SeatRow::person).toList();
    }

    private void open(SessionId session, List<PersonId> present) {
        As.person("hd.thuky", () -> openSession.open(session, Set.copyOf(present)));
    }

    private void vote(SessionId session, NominationId nomination, PersonId voter, Choice choice) {
        var receipts = As.person(voter.value(), () -> castVote.cast(session, Map.of(nomination, choice)));
        assertThat(receipts).containsOnlyKeys(nomination);
    }

    private static void assertRefused(String slug, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class,
                        refused -> assertThat(refused.type().slug()).isEqualTo(slug));
    }
}
