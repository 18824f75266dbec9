package vn.thidua.notification.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.thidua.notification.testing.World.PATIENCE;
import static vn.thidua.notification.testing.World.fresh;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.notification.shared.Ids;
import vn.thidua.notification.testing.Fact;
import vn.thidua.notification.testing.MailServer;
import vn.thidua.notification.testing.NotificationTest;
import vn.thidua.notification.testing.World;

@NotificationTest
class RoutingTests {

    @Autowired
    World world;

    private final String unit = fresh("RT");
    private final String officer = fresh("canbo");
    private final String head = fresh("thutruong");

    private void theUnitIsKnown() {
        world.knows(officer, "UNIT_OFFICER." + unit);
        world.knows(head, "UNIT_HEAD." + unit);
    }

    @Test
    void tellsTheCandidatesOfATaskWhatToDoByMailAndInbox() throws Exception {
        theUnitIsKnown();
        var task = fresh("task");
        world.tell(Fact.task("created", task, "UNIT_HEAD." + unit));
        await().atMost(PATIENCE)
                .until(() -> !MailServer.to(head + "@minhhoa.example").isEmpty());
        var mail = MailServer.to(head + "@minhhoa.example").get(0);
        assertThat(mail.getSubject())
                .isEqualTo(
                        "Việc cần làm: Ký tờ trình đề nghị khen thưởng – HN-2018-XII-0001 · Cờ thi đua của UBND Thành phố");
        var id = world.id("select id from delivery where recipient_id = ? and channel = 'EMAIL'", head);
        assertThat(mail.getMessageID()).isEqualTo("<" + id + "@thidua.example>");
        assertThat(world.text("select body_text from delivery where id = ?", id))
                .contains("https://thidua.example/t/" + task)
                .contains("Hạn xử lý: 03/12/2018 23:59 (Giờ Việt Nam)");
        assertThat(world.inboxItems(head)).isEqualTo(1);
        assertThat(world.inboxItems(officer)).isZero();
    }

    @Test
    void aTitleMadeOfHeadersIsOneMailToOnePerson() throws Exception {
        theUnitIsKnown();
        var victim = fresh("nannhan") + "@minhhoa.example";
        var title = "Ký\r\nBcc: " + victim + "\nTo: " + victim + "\r\n\r\nhttps://evil.example =?UTF-8?B?QQ==?=";
        world.tell(Fact.task("created", fresh("task"), "UNIT_HEAD." + unit).with("title", title));
        await().atMost(PATIENCE)
                .until(() -> !MailServer.to(head + "@minhhoa.example").isEmpty());

        assertThat(MailServer.to(victim)).isEmpty();
        assertThat(MailServer.to(head + "@minhhoa.example")).singleElement().satisfies(mail -> {
            assertThat(mail.getAllRecipients()).hasSize(1);
            assertThat(mail.getHeader("Bcc")).isNull();
            assertThat(mail.getSubject()).startsWith("Việc cần làm: Ký");
        });
    }

    @Test
    void doesNotTellAgainWhoTakesATaskThatHeWasToldOf() {
        theUnitIsKnown();
        var stranger = fresh("nguoi");
        world.knows(stranger);
        var task = fresh("task");
        world.tell(Fact.task("created", task, "UNIT_OFFICER." + unit));
        world.tell(Fact.task("assigned", task, "UNIT_OFFICER." + unit)
                .with("assignee", officer)
                .with("actor", officer));
        var reassigned = Fact.task("assigned", task, "UNIT_OFFICER." + unit).with("assignee", stranger);
        world.tell(reassigned);
        world.untilConsumed(reassigned);
        assertThat(world.kinds(officer, "EMAIL")).containsExactly("TASK_OPEN");
        assertThat(world.kinds(stranger, "EMAIL")).containsExactly("TASK_ASSIGNED");
    }

    @Test
    void tellsWhoHadATaskAndItsGroupThatItWasGivenBack() {
        theUnitIsKnown();
        var former = fresh("nguoi");
        world.knows(former);
        var released =
                Fact.task("released", fresh("task"), "UNIT_OFFICER." + unit).with("assignee", former);
        world.tell(released);
        world.untilConsumed(released);
        assertThat(world.kinds(former, "EMAIL")).containsExactly("TASK_RELEASED");
        assertThat(world.kinds(officer, "EMAIL")).containsExactly("TASK_RELEASED");
        assertThat(world.kinds(head, "EMAIL")).isEmpty();
    }

    @Test
    void remindsTheAssigneeAndRaisesWhatIsOverdueToTheHead() {
        theUnitIsKnown();
        var task = fresh("task");
        world.tell(Fact.task("due-soon", task, "UNIT_OFFICER." + unit).with("assignee", officer));
        var overdue = Fact.task("overdue", task, "UNIT_OFFICER." + unit).with("assignee", officer);
        world.tell(overdue);
        world.untilConsumed(overdue);
        assertThat(world.kinds(officer, "IN_APP")).containsExactly("TASK_DUE_SOON", "TASK_OVERDUE");
        assertThat(world.kinds(head, "IN_APP")).containsExactly("TASK_ESCALATED");
    }

    @Test
    void tellsTheProposingUnitHowItEnded() {
        theUnitIsKnown();
        var nomination = Ids.next();
        var facts = List.of(
                Fact.nomination(
                        "returned",
                        nomination,
                        unit,
                        Map.of(
                                "deadline",
                                "2019-01-10T23:59:59+07:00",
                                "reason",
                                Map.of("code", "x", "text", "bí mật"))),
                Fact.nomination("accepted", nomination, unit, Map.of()),
                Fact.nomination("cluster-voted", nomination, unit, Map.of("proposed", true)),
                Fact.nomination("appraisal-confirmed", nomination, unit, Map.of("eligible", true)),
                Fact.nomination("council-voted", nomination, unit, Map.of("passed", true)),
                Fact.nomination("council-voted", nomination, unit, Map.of("passed", false)),
                Fact.nomination("cluster-voted", nomination, unit, Map.of("proposed", false)),
                Fact.nomination("appraisal-confirmed", nomination, unit, Map.of("eligible", false)),
                Fact.nomination("refused", nomination, unit, Map.of("reason", Map.of("code", "x", "text", "bí mật"))),
                Fact.nomination("withdrawn", nomination, unit, Map.of()),
                Fact.nomination(
                        "awarded",
                        nomination,
                        unit,
                        Map.of("decisionNumber", "812/QĐ-UBND", "decidedOn", "2019-02-20")));
        facts.forEach(world::tell);
        facts.forEach(world::untilConsumed);
        assertThat(world.kinds(head, "EMAIL"))
                .containsExactly(
                        "NOMINATION_RETURNED",
                        "RESULT_NOT_PASSED",
                        "RESULT_NOT_PROPOSED",
                        "RESULT_NOT_ELIGIBLE",
                        "RESULT_REFUSED",
                        "NOMINATION_WITHDRAWN",
                        "RESULT_AWARDED");
        assertThat(world.kinds(officer, "EMAIL"))
                .contains("NOMINATION_ACCEPTED")
                .hasSize(8);
        assertThat(world.count(
                        "select count(*) from delivery where nomination_id = ? and body_text like '%bí mật%'",
                        nomination))
                .as("free text of people stays in the dossier")
                .isZero();
    }

    @Test
    void tellsPeopleWhomTheAddressBookLearnsOfLater() {
        var task = fresh("task");
        var over = fresh("task");
        world.tell(Fact.task("created", task, "UNIT_HEAD." + unit));
        world.tell(Fact.task("created", over, "UNIT_HEAD." + unit));
        var completed = Fact.task("completed", over, "UNIT_HEAD." + unit);
        world.tell(completed);
        world.untilConsumed(completed);
        await().atMost(PATIENCE)
                .until(() -> world.count("select count(*) from audience where event_subject = ?", task) == 1);
        world.knows(head, "UNIT_HEAD." + unit);
        assertThat(world.inboxItems(head)).isEqualTo(1);
        var again = Fact.person(head, "UNIT_HEAD." + unit).sequence(2);
        world.tell(again);
        world.untilConsumed(again);
        assertThat(world.inboxItems(head)).as("told once").isEqualTo(1);
    }

    @Test
    void aTaskThatIsOverIsNotToldWhenItsCreationIsReplayed() {
        theUnitIsKnown();
        var task = fresh("task");
        var completed = Fact.task("completed", task, "UNIT_HEAD." + unit);
        world.tell(completed);
        var created = Fact.task("created", task, "UNIT_HEAD." + unit);
        world.tell(created);
        world.untilConsumed(created);
        assertThat(world.inboxItems(head)).isZero();
    }

    @Test
    void forgetsWhoHasLeftAndDoesNotTakeAnOldSnapshotBack() {
        theUnitIsKnown();
        var record = Fact.person(head).sequence(3).record();
        var tombstone = new org.apache.kafka.clients.producer.ProducerRecord<String, byte[]>(
                record.topic(), null, record.key(), null, record.headers());
        world.tell(tombstone);
        await().atMost(PATIENCE)
                .until(() -> world.count("select count(*) from person where id = ? and email is null", head) == 1);
        var old = Fact.person(head, "UNIT_HEAD." + unit).sequence(2);
        world.tell(old);
        world.untilConsumed(old);
        assertThat(world.count("select count(*) from person where id = ? and active", head))
                .isZero();
        assertThat(world.count("select count(*) from person_group where person_id = ?", head))
                .isZero();
        assertThat(unit.toUpperCase(Locale.ROOT)).isEqualTo(unit);
    }
}
