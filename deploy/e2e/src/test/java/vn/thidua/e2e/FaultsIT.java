package vn.thidua.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.local.Service;

/**
 * Processes die at the worst moments while clients work: nothing acknowledged is lost, nobody is told twice, order holds.
 *
 * <p>A crash point ends the JVM with {@link Runtime#halt}, which is {@code kill -9} to a JVM: no hook, no finally and no flush runs.
 */
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

    /** With SIGKILL, wherever it happens to be after a number of events that is another one in each run. */
    @Test
    void workflowServiceIsKilledUnderLoad() throws SQLException {
        var service = world.system().workflow();
        var before = eventsWritten();
        var clerks = new Clerks(world).start("Tổng hợp", CLERKS);
        var more = ThreadLocalRandom.current().nextInt(1, 30);
        await().pollInterval(Duration.ofMillis(10)).atMost(PATIENCE).until(() -> eventsWritten() >= before + more);

        service.kill();
        assertThat(clerks).as("killed after %d events", more).isNotDone();
        service.start();

        assertThatNothingIsLost(clerks.join());
    }

    private static int eventsWritten() throws SQLException {
        return Integer.parseInt(
                world.query("workflow", "select count(*) from outbox_event").get(0));
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
            var everything = world.topics().everything();
            acknowledged.forEach(nomination -> assertThatItsEventsAreCompleteAndInOrder(nomination, everything));
            assertThatNoSequenceGoesBack(everything);
            assertThatEverybodyWasToldOnce(everything);
        });
    }

    private static void assertThatItsEventsAreCompleteAndInOrder(Nomination nomination, List<Topics.Event> everything) {
        var events = Topics.distinct(everything).stream()
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

    /** On the raw records, repeated ones included: only what has been there before may come again. */
    private static void assertThatNoSequenceGoesBack(List<Topics.Event> everything) {
        var seen = new HashSet<String>();
        var last = new HashMap<String, Long>();
        for (var event : everything) {
            if (seen.add(event.id())) {
                assertThat(event.sequence())
                        .as("%s of %s", event.type(), event.subject())
                        .isGreaterThan(last.getOrDefault(event.subject(), 0L));
                last.put(event.subject(), event.sequence());
            }
        }
    }

    /** Each person has one notice in the application for each event that concerns the person: no fewer, no more. */
    private static void assertThatEverybodyWasToldOnce(List<Topics.Event> everything) throws SQLException {
        var asked = Notices.askedForBy(everything).stream()
                .map(Notices.Notice::line)
                .toList();
        var told = Delivery.allBy("IN_APP", world);
        assertThat(asked).isNotEmpty();
        assertThat(told.stream().map(Delivery::line)).containsExactlyInAnyOrderElementsOf(asked);
        assertThat(world.query("notification", "select id || ' ' || person_id from inbox_item"))
                .containsExactlyInAnyOrderElementsOf(told.stream()
                        .map(delivery -> delivery.id() + " " + delivery.person())
                        .toList());
    }
}
