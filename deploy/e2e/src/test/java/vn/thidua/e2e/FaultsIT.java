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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.local.Service;

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

    @Test
    void workflowServiceDiesTwiceBetweenCommitAndRelay() throws SQLException {
        var nominations = broughtWhileItDiesTwice(world.system().workflow(), "relay.after-commit", "Nghiệp vụ");

        assertThatNothingIsLost(nominations);
    }

    @Test
    void notificationServiceDiesTwiceBetweenEffectAndOffsetCommit() throws SQLException {
        var nominations = broughtWhileItDiesTwice(world.system().notification(), "intake.after-effect", "Thông tin");

        assertThatNothingIsLost(nominations);
    }

    /** The clerks go on all the time; the service dies at its n-th visit to the place, comes back, and dies there again. */
    private static List<Nomination> broughtWhileItDiesTwice(Service service, String place, String label) {
        service.stop();
        service.with("thidua.crash=" + place + "@5").start();
        var clerks = new Clerks(world).start(label, CLERKS);
        service.awaitDeath(PATIENCE);
        // with work waiting for it, it may die before it is ready
        service.with("thidua.crash=" + place + "@6").launch();
        service.awaitDeath(PATIENCE);
        service.with().start();
        return clerks.join();
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
