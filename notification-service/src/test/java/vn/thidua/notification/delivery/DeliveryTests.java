package vn.thidua.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.thidua.notification.testing.World.PATIENCE;
import static vn.thidua.notification.testing.World.fresh;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.notification.contracts.Contracts;
import vn.thidua.notification.shared.Ids;
import vn.thidua.notification.testing.Fact;
import vn.thidua.notification.testing.MailServer;
import vn.thidua.notification.testing.NotificationTest;
import vn.thidua.notification.testing.OnRealServers;
import vn.thidua.notification.testing.World;

@NotificationTest
@OnRealServers
class DeliveryTests {

    @Autowired
    World world;

    @Autowired
    DeliveryStore store;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Value("${spring.kafka.bootstrap-servers}")
    String broker = "";

    private final String unit = fresh("DL");
    private final String head = fresh("nhan");

    @Test
    void mailsWaitWhileTheServerIsAwayAndArriveOnceWhenItIsBack() {
        world.knows(head, "UNIT_HEAD." + unit);
        MailServer.away();
        try {
            for (var i = 0; i < 10; i++) {
                world.tell(Fact.task("created", fresh("task"), "UNIT_HEAD." + unit));
            }
            await().atMost(PATIENCE)
                    .until(() -> world.count(
                                    "select count(*) from delivery where recipient_id = ? and status = 'RETRY' and attempts >= 1",
                                    head)
                            == 10);
            assertThat(world.inboxItems(head))
                    .as("the inbox does not wait for mail")
                    .isEqualTo(10);
        } finally {
            MailServer.back();
        }
        untilDelivered(10);
        assertThat(MailServer.to(head + "@minhhoa.example")).hasSize(10);
    }

    @Test
    void aSenderThatDiedAfterSendingIsTakenOverWithTheSameMessageId() throws Exception {
        world.knows(head, "UNIT_HEAD." + unit);
        world.tell(Fact.task("created", fresh("task"), "UNIT_HEAD." + unit));
        untilDelivered(1);
        database.sql("""
                        update delivery set status = 'SENDING', leased_until = now() - interval '1 second', outcome_at = null
                            , outcome_event_id = null, outcome_sequence = null, announced = false
                        where recipient_id = ? and channel = 'EMAIL'
                        """).param(head).update();
        await().atMost(PATIENCE)
                .until(() -> MailServer.to(head + "@minhhoa.example").size() == 2);
        var mails = MailServer.to(head + "@minhhoa.example");
        assertThat(mails.get(0).getMessageID()).isEqualTo(mails.get(1).getMessageID());
    }

    @Test
    void whoLostItsClaimDoesNotDecideAnyMore() {
        world.knows(head, "UNIT_HEAD." + unit);
        world.tell(Fact.task("created", fresh("task"), "UNIT_HEAD." + unit));
        untilDelivered(1);
        var id = world.id("select id from delivery where recipient_id = ? and channel = 'EMAIL'", head);
        var stale = new Claim(new Parcel(id, head, "", "", "", "", "", clock.instant()), 99, clock.instant());
        assertThat(store.dead(stale, "late")).isFalse();
    }

    @Test
    void anAddressThatIsNoneBouncesAndIsReported() {
        world.tell(Fact.person(head, "UNIT_HEAD." + unit).with("email", "x@minhhoa.example\r\nBcc: y@minhhoa.example"));
        var task = Fact.task("created", fresh("task"), "UNIT_HEAD." + unit);
        world.tell(task);
        var reports = reportsAbout(task.id(), 2);
        assertThat(reports)
                .extracting(report -> Contracts.data(report).get("channel").asText() + " " + header(report, "ce_type"))
                .containsExactlyInAnyOrder(
                        "EMAIL vn.thidua.notification.bounced.v1", "IN_APP vn.thidua.notification.delivered.v1");
        assertThat(MailServer.to("y@minhhoa.example")).isEmpty();
    }

    @Test
    void whatBecameOfAResultIsReportedAsTheContractSays() {
        world.knows(head, "UNIT_HEAD." + unit);
        var nomination = Ids.next();
        var fact = Fact.nomination(
                "awarded", nomination, unit, Map.of("decisionNumber", "812/QĐ-UBND", "decidedOn", "2019-02-20"));
        world.tell(fact);
        var reports = reportsAbout(fact.id(), 2);
        assertThat(reports).allSatisfy(report -> {
            assertThat(report.key()).isEqualTo(nomination.toString());
            Contracts.assertFits(header(report, "ce_type"), Contracts.data(report));
            Contracts.assertFits("common/headers", Contracts.headers(report));
            assertThat(Contracts.data(report).get("recipientUnit").asText()).isEqualTo("U03");
            assertThat(Contracts.data(report).get("aboutType").asText()).isEqualTo("vn.thidua.nomination.awarded.v1");
        });
        assertThat(reports).extracting(report -> header(report, "ce_sequence")).containsExactly("1", "2");
    }

    @Test
    void aReportThatWasNotAcknowledgedIsSentAgainWithTheSameId() {
        world.knows(head, "UNIT_HEAD." + unit);
        var task = Fact.task("created", fresh("task"), "UNIT_HEAD." + unit);
        world.tell(task);
        untilDelivered(1);
        reportsAbout(task.id(), 2);
        await().atMost(PATIENCE)
                .until(() -> database.sql(
                                        "update delivery set announced = false where event_id = ? and announced and channel = 'IN_APP'")
                                .param(task.id())
                                .update()
                        == 1);
        var reports = reportsAbout(task.id(), 3);
        assertThat(reports.stream()
                        .map(report -> header(report, "ce_id") + "#" + header(report, "ce_sequence"))
                        .distinct())
                .hasSize(2);
    }

    private void untilDelivered(int mails) {
        await().atMost(PATIENCE)
                .until(() -> world.count(
                                "select count(*) from delivery where recipient_id = ? and channel = 'EMAIL' and status = 'DELIVERED'",
                                head)
                        == mails);
    }

    private List<ConsumerRecord<String, byte[]>> reportsAbout(String event, int count) {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker, "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(consumer.partitionsFor(NotificationTopic.NAME).stream()
                    .map(part -> new org.apache.kafka.common.TopicPartition(part.topic(), part.partition()))
                    .toList());
            consumer.seekToBeginning(consumer.assignment());
            var found = new ArrayList<ConsumerRecord<String, byte[]>>();
            await().atMost(PATIENCE).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
                found.removeIf(report -> !event.equals(
                        Contracts.data(report).path("aboutEventId").asText()));
                return found.size() >= count;
            });
            return found;
        }
    }

    private static String header(ConsumerRecord<String, byte[]> report, String name) {
        return Contracts.headers(report).get(name).asText();
    }
}
