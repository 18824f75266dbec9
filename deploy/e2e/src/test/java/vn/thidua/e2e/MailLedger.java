package vn.thidua.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Compares the mails in the sink with the events that asked for them. */
record MailLedger(World world) {

    /** What notification-service says that it delivered by mail lies in the sink, and nothing else does. */
    void assertEverythingArrived() throws SQLException {
        assertThat(world.query(
                        "notification",
                        "select status from delivery where channel = 'EMAIL' and status <> 'DELIVERED'"))
                .isEmpty();
        var delivered = world.query("notification", "select recipient_id from delivery where channel = 'EMAIL'");
        var received = world.mails().all().stream().map(Mailbox.Mail::to).toList();
        assertThat(delivered).isNotEmpty();
        assertThat(received).containsExactlyInAnyOrderElementsOf(delivered);
    }

    void assertNothingArrivedTwice() throws SQLException {
        assertThat(world.mails().all().stream().map(Mailbox.Mail::messageId).toList())
                .doesNotHaveDuplicates();
        assertThat(told()).doesNotHaveDuplicates();
        assertThat(world.query(
                        "notification", "select recipient_id || ' ' || once_key from delivery where channel = 'EMAIL'"))
                .doesNotHaveDuplicates();
    }

    /** Each task and each result was told to those whom it concerns, and nothing was told to anybody else. */
    void assertTheRightPeopleWereTold() throws SQLException {
        var allowed = new TreeSet<String>();
        var required = new TreeSet<String>();
        for (var event : world.topics().distinctOn("thidua.task.v1")) {
            switch (event.type()) {
                case "vn.thidua.task.created.v1" -> add(required, event, People.responsibleFor(event.data()));
                case "vn.thidua.task.due-soon.v1", "vn.thidua.task.assigned.v1" ->
                    add(allowed, event, People.responsibleFor(event.data()));
                case "vn.thidua.task.overdue.v1" -> add(allowed, event, People.responsibleForOrAbove(event.data()));
                default -> {
                    // an end of a task is told to nobody
                }
            }
        }
        for (var event : world.topics().distinctOn("thidua.nomination.v1")) {
            add(required, event, People.in(concerned(event)));
        }
        allowed.addAll(required);

        assertThat(told()).containsAll(required);
        assertThat(allowed).containsAll(told());
    }

    /** Whom a fact about a nomination is told to: most are told to nobody. */
    private static List<String> concerned(Topics.Event event) {
        var unit = event.data().get("unit").asText();
        var detail = event.data().get("detail");
        return switch (event.type()) {
            case "vn.thidua.nomination.accepted.v1" -> List.of("UNIT_OFFICER." + unit);
            case "vn.thidua.nomination.returned.v1",
                    "vn.thidua.nomination.withdrawn.v1",
                    "vn.thidua.nomination.awarded.v1",
                    "vn.thidua.nomination.refused.v1" -> officerAndHead(unit);
            case "vn.thidua.nomination.council-voted.v1" ->
                detail.get("passed").asBoolean() ? List.of() : officerAndHead(unit);
            case "vn.thidua.nomination.cluster-voted.v1" ->
                detail.get("proposed").asBoolean() ? List.of() : officerAndHead(unit);
            case "vn.thidua.nomination.appraisal-confirmed.v1" ->
                detail.get("eligible").asBoolean() ? List.of() : officerAndHead(unit);
            default -> List.of();
        };
    }

    private static List<String> officerAndHead(String unit) {
        return List.of("UNIT_OFFICER." + unit, "UNIT_HEAD." + unit);
    }

    private static void add(Set<String> lines, Topics.Event event, Stream<String> people) {
        people.forEach(person -> lines.add(person + " " + event.id()));
    }

    /** Lines of recipient and event. */
    private List<String> told() throws SQLException {
        return new ArrayList<>(world.query(
                "notification", "select recipient_id || ' ' || event_id from delivery where channel = 'EMAIL'"));
    }
}
