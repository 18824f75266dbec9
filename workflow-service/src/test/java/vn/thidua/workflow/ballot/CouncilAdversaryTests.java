package vn.thidua.workflow.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.workflow.process.CaseDriver;
import vn.thidua.workflow.testing.Web;
import vn.thidua.workflow.testing.WorkflowTest;

/**
 * The whole product keeps the secret, not only the ballot box: council sessions over HTTP with seventeen voters whose choices are
 * known, and then every join over a full dump with audit trail, outbox, idempotency keys and the engine's tables.
 */
@WorkflowTest
class CouncilAdversaryTests {

    private static final int NOMINATIONS = 6;

    @Autowired
    Environment environment;

    @Autowired
    JdbcTemplate database;

    @Autowired
    CaseDriver cases;

    @Autowired
    Clock clock;

    private final Random chance = new Random(20190201);

    /** A session, and the database before and after it. */
    private record Watched(ClosedBallot closed, Dump after, VoterTraces traces) {}

    @Test
    void nothingInTheDatabasePutsACouncilVoteBesideItsVoter() {
        var members = new CouncilVoters(Web.at(environment), database);
        var sessions = List.of(watched(members), watched(members));

        for (var session : sessions) {
            assertThat(Adversary.tables(session.after()))
                    .contains("audit_entry", "outbox_event", "council_session", "act_hi_taskinst", "ballot_cast");
            Adversary.findsNoSecretBesideAVoter(session.after(), session.closed());
            Adversary.findsNoValueOnBothSides(
                    session.after(),
                    Stream.concat(
                                    session.after().mentioning(CouncilVoters.VOTERS).stream(),
                                    session.traces().rows().stream())
                            .toList(),
                    session.closed());
        }

        var last = sessions.get(1).after();
        var orders = orders(sessions);
        assertThat(orders).containsKeys("order of casting", "act_hi_taskinst.ctid", "ballot_participant.ctid");
        orders.forEach((order, voters) -> Adversary.guessesNoBetterByOrder(order, last, voters, 5.5));
    }

    private static Map<String, Map<ClosedBallot, List<String>>> orders(List<Watched> sessions) {
        var orders = new LinkedHashMap<String, Map<ClosedBallot, List<String>>>();
        var names = new TreeSet<>(sessions.get(0).traces().orders().keySet());
        for (var session : sessions) {
            var closed = session.closed();
            var read = session.traces().orders();
            names.retainAll(read.keySet());
            put(orders, "order of casting", closed, closed.castOrder());
            put(orders, "reverse order of casting", closed, closed.reversedCastOrder());
            put(orders, "order of voters' keys", closed, closed.voters());
            names.forEach(name -> put(orders, name, closed, read.get(name)));
        }
        orders.values().removeIf(voters -> voters.size() < sessions.size());
        return orders;
    }

    private static void put(
            Map<String, Map<ClosedBallot, List<String>>> orders,
            String name,
            ClosedBallot closed,
            List<String> voters) {
        orders.computeIfAbsent(name, any -> new LinkedHashMap<>()).put(closed, voters);
    }

    private Watched watched(CouncilVoters members) {
        var agenda = Stream.generate(cases::readyForCouncil).limit(NOMINATIONS).toList();
        var before = Dump.of(database);
        var closed = members.holdSession(agenda, clock.instant(), chance);
        var after = Dump.of(database);
        return new Watched(closed, after, new VoterTraces(CouncilVoters.VOTERS, after.since(before)));
    }
}
