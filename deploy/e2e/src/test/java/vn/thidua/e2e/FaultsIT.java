package vn.thidua.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/** Processes die at the worst moments while clients work: nothing acknowledged is lost, nobody is told twice, order holds. */
class FaultsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration OUTAGE = Duration.ofSeconds(10);
    private static final int CLERKS = 4;

    @TempDir
    static Path folder;

    private static World world;

    @BeforeAll
    static void start() {
        world = World.start(folder);
    }

    @AfterAll
    static void stop() {
        if (world != null) {
            world.close();
        }
    }

    @RepeatedTest(2)
    void workflowServiceDiesBetweenCommitAndRelay(RepetitionInfo repetition) throws SQLException {
        var service = world.system().workflow();
        service.stop();
        service.with("thidua.crash=relay.after-commit@" + 7 * repetition.getCurrentRepetition())
                .start();
        var clerks = new Clerks(world).start("Nghiệp vụ " + repetition.getCurrentRepetition(), CLERKS);

        service.awaitDeath(PATIENCE);
        service.with().start();

        assertThatNothingIsLost(clerks.join());
    }

    @RepeatedTest(2)
    void notificationServiceDiesBetweenEffectAndOffsetCommit(RepetitionInfo repetition) throws SQLException {
        var service = world.system().notification();
        service.stop();
        service.with("thidua.crash=intake.after-effect@" + 9 * repetition.getCurrentRepetition())
                .start();
        var clerks = new Clerks(world).start("Thông tin " + repetition.getCurrentRepetition(), CLERKS);

        service.awaitDeath(PATIENCE);
        service.with().start();

        assertThatNothingIsLost(clerks.join());
    }

    @RepeatedTest(2)
    void brokerIsDownForTenSeconds(RepetitionInfo repetition) throws SQLException {
        var broker = world.system().broker();
        broker.kill();
        var downSince = System.nanoTime();
        var clerks = new Clerks(world).start("Hậu cần " + repetition.getCurrentRepetition(), CLERKS);

        var nominations = clerks.join();
        await().atMost(OUTAGE.multipliedBy(2)).until(() -> System.nanoTime() - downSince > OUTAGE.toNanos());
        broker.start();

        assertThatNothingIsLost(nominations);
    }

    private static void assertThatNothingIsLost(List<Nomination> acknowledged) {
        assertThat(acknowledged).hasSize(CLERKS);
        acknowledged.forEach(nomination -> nomination.awaitStatus("CITY_SUBMITTED"));
        await().atMost(PATIENCE).untilAsserted(() -> {
            acknowledged.forEach(FaultsIT::assertThatItsEventsAreCompleteAndInOrder);
            assertThatEverybodyWasToldOnce();
        });
    }

    private static void assertThatItsEventsAreCompleteAndInOrder(Nomination nomination) {
        var events = world.topics().distinctOn("thidua.nomination.v1").stream()
                .filter(event -> event.subject().equals(nomination.id()))
                .toList();
        assertThat(events.stream().map(event -> event.type().replaceAll(".*nomination\\.|\\.v1", "")))
                .containsExactly(
                        "opened",
                        "dossier-prepared",
                        "unit-council-voted",
                        "submitted",
                        "eligibility-checked",
                        "cluster-informed",
                        "sent-to-city");
        assertThat(events.stream().map(Topics.Event::sequence))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, events.size()).boxed().toList());
        assertThat(events).allSatisfy(event -> assertThat(event.key()).isEqualTo(nomination.id()));
    }

    /** Each candidate of each task has one notice about it in the application: no fewer, no more. */
    private static void assertThatEverybodyWasToldOnce() throws SQLException {
        var expected = new ArrayList<String>();
        for (var event : world.topics().distinctOn("thidua.task.v1")) {
            if (event.type().equals("vn.thidua.task.created.v1")) {
                People.responsibleFor(event.data()).forEach(person -> expected.add(person + " " + event.id()));
            }
        }
        var told = world.query("notification", """
                select recipient_id || ' ' || event_id from delivery
                where channel = 'IN_APP' and event_type = 'vn.thidua.task.created.v1'""");
        assertThat(expected).isNotEmpty();
        assertThat(told).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(world.query("notification", "select person_id || ' ' || id from inbox_item"))
                .hasSameSizeAs(world.query("notification", "select id from delivery where channel = 'IN_APP'"));
    }
}
