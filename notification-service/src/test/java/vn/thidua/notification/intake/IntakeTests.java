package vn.thidua.notification.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.thidua.notification.testing.World.PATIENCE;
import static vn.thidua.notification.testing.World.fresh;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import vn.thidua.notification.shared.Problem;
import vn.thidua.notification.testing.Exploding;
import vn.thidua.notification.testing.Fact;
import vn.thidua.notification.testing.NotificationTest;
import vn.thidua.notification.testing.OnRealServers;
import vn.thidua.notification.testing.World;

@NotificationTest
@OnRealServers
class IntakeTests {

    private static final String TOPIC = "thidua.task.v1";

    @Autowired
    World world;

    @Autowired
    Exploding exploding;

    @Autowired
    ReplayParked replay;

    @Autowired
    KafkaListenerEndpointRegistry listeners;

    @AfterEach
    void breakAgain() {
        exploding.mended(false);
    }

    @Test
    void anEventThatComesAgainHasNoSecondEffect() {
        var head = fresh("trung");
        world.knows(head, "UNIT_HEAD." + head.toUpperCase(Locale.ROOT));
        var fact = Fact.task("created", fresh("task"), "UNIT_HEAD." + head.toUpperCase(Locale.ROOT));
        for (var i = 0; i < 5; i++) {
            world.tell(fact);
        }
        var last = Fact.task("created", fact.record().key(), "UNIT_HEAD.NONE");
        world.tell(last);
        world.untilConsumed(last);
        assertThat(world.inboxItems(head)).isEqualTo(1);
    }

    @Test
    void parksPoisonOfEveryKindAndLetsTheGoodOnesThrough() {
        var run = fresh("poison");
        var person = fresh("nguoi");
        world.knows(person, "CITY_HEAD." + run.toUpperCase(Locale.ROOT));
        var good = new ArrayList<Fact>();
        for (var poison : poison(run)) {
            world.tell(poison);
            var fact = Fact.task("created", fresh("good"), "CITY_HEAD." + run.toUpperCase(Locale.ROOT));
            good.add(fact);
            world.tell(fact);
        }
        good.forEach(world::untilConsumed);
        world.untilParked(poison(run).size(), run + "%");
        assertThat(world.inboxItems(person)).isEqualTo(good.size());
        assertThat(causes(run))
                .contains(
                        "BAD_JSON",
                        "UNKNOWN_VERSION",
                        "MISSING_HEADER",
                        "TOO_LARGE",
                        "WRONG_KEY",
                        "BAD_DATA",
                        "HANDLER_EXCEPTION",
                        "HANDLER_ERROR");
        assertThat(world.count("select count(*) from ended_task where task_id like ?", run + "%"))
                .as("effects of handlers that failed")
                .isZero();
    }

    @Test
    void aMendedRecordTakesEffectOnceWhenItIsReplayed() {
        var run = fresh("replay");
        world.tell(Fact.of(TOPIC, Exploding.TYPE, run).with("how", "error"));
        world.untilParked(1, run);
        var parked = world.id("select id from parked_record where record_key = ?", run);
        assertThatThrownBy(() -> replay.of(parked, "quantri"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("replay-failed");
        assertThat(world.count("select replays from parked_record where id = ?", parked))
                .isEqualTo(1);
        exploding.mended(true);
        replay.of(parked, "quantri");
        assertThat(world.count("select count(*) from ended_task where task_id = ?", run))
                .isEqualTo(1);
        assertThatThrownBy(() -> replay.of(parked, "quantri")).hasMessageContaining("not-found");
    }

    @Test
    void whatIsOnlyAwayComesAgainInOrderAndIsNotParked() {
        var run = fresh("outage");
        world.tell(Fact.of(TOPIC, Exploding.TYPE, run).with("how", "outage"));
        var behind = Fact.task("completed", run);
        world.tell(behind);
        await().during(Duration.ofMillis(600))
                .atMost(PATIENCE)
                .until(() -> world.count("select count(*) from consumed_event where event_id = ?", behind.id()) == 0);
        exploding.mended(true);
        world.untilConsumed(behind);
        assertThat(world.count("select count(*) from parked_record where record_key = ?", run))
                .isZero();
        assertThat(world.count("select count(*) from consumed_event where event_subject = ?", run))
                .isEqualTo(2);
    }

    @Test
    void aConsumerThatWasAwayCatchesUpWithoutLossOrRepetition() {
        var person = fresh("vang");
        var group = "CITY_HEAD." + person.toUpperCase(Locale.ROOT);
        world.knows(person, group);
        var container = Objects.requireNonNull(listeners.getListenerContainer("facts"));
        var facts = new ArrayList<Fact>();
        for (var round = 0; round < 2; round++) {
            container.stop();
            for (var i = 0; i < 20; i++) {
                var fact = Fact.task("created", fresh("catch-up"), group);
                facts.add(fact);
                world.tell(fact);
            }
            container.start();
        }
        facts.forEach(world::tell);
        facts.forEach(world::untilConsumed);
        assertThat(world.inboxItems(person)).isEqualTo(40);
    }

    @Test
    void aTypeThatNobodyTakesLeavesNothing() {
        var round = fresh("round");
        var fact = Fact.of("thidua.cluster.v1", "vn.thidua.cluster.round-opened.v1", round);
        world.tell(fact);
        world.tell(Fact.of("thidua.cluster.v1", "vn.thidua.cluster.round-opened.v1", round)
                .withoutHeader("ce_type"));
        await("the record behind it, which nobody can read, is parked")
                .untilAsserted(
                        () -> assertThat(world.count("select count(*) from parked_record where record_key = ?", round))
                                .isPositive());
        assertThat(world.count("select count(*) from parked_record where record_key = ?", round))
                .as("only that one")
                .isEqualTo(1);
        assertThat(world.count("select count(*) from consumed_event where event_id = ?", fact.id()))
                .isZero();
    }

    private List<Fact> poison(String run) {
        return List.of(
                Fact.task("created", run + "-json").body("{\"taskId\": "),
                Fact.task("created", run + "-array").body("[]"),
                Fact.of(TOPIC, "vn.thidua.task.created.v2", run + "-version"),
                Fact.task("created", run + "-type").withoutHeader("ce_type"),
                Fact.task("created", run + "-id").withoutHeader("ce_id"),
                Fact.task("created", run + "-time").header("ce_time", "hôm qua"),
                Fact.task("created", run + "-large").with("padding", "x".repeat(600_000)),
                Fact.task("created", "somebody-else").key(run + "-key"),
                Fact.task("created", run + "-rule").without("title"),
                Fact.of(TOPIC, Exploding.TYPE, run + "-bug").with("how", "exception"),
                Fact.of(TOPIC, Exploding.TYPE, run + "-error").with("how", "error"),
                Fact.of(TOPIC, Exploding.TYPE, run + "-overflow").with("how", "overflow"));
    }

    private List<String> causes(String run) {
        return List.of(world.text(
                        "select string_agg(distinct cause, ',') from parked_record where record_key like ?", run + "%")
                .split(",", -1));
    }
}
