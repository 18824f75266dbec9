package vn.thidua.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.local.Login;
import vn.thidua.local.SampleLogins;

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
        assertThat(
                        world.query(
                                "notification",
                                "select recipient_id || ' ' || event_id || ' ' || channel from delivery where channel = 'EMAIL'"))
                .doesNotHaveDuplicates();
        assertThat(world.query(
                        "notification", "select recipient_id || ' ' || once_key from delivery where channel = 'EMAIL'"))
                .doesNotHaveDuplicates();
    }

    /** A task is told to its candidates; a fact about a nomination to people of its own unit, its cluster or the city. */
    void assertOnlyTheRightPeopleWereTold() throws SQLException {
        var tasks = world.topics().distinctOn("thidua.task.v1").stream()
                .collect(Collectors.toMap(Topics.Event::id, event -> event));
        var nominations = world.topics().distinctOn("thidua.nomination.v1").stream()
                .collect(Collectors.toMap(Topics.Event::id, event -> event));
        var told = world.query("notification", "select recipient_id || ' ' || event_id from delivery");
        var strangers = new ArrayList<String>();
        for (var line : told) {
            var words = List.of(line.split(" ", -1));
            if (!mayKnow(words.get(0), words.get(1), tasks, nominations)) {
                strangers.add(line);
            }
        }
        assertThat(strangers).isEmpty();
    }

    private static boolean mayKnow(
            String user, String event, Map<String, Topics.Event> tasks, Map<String, Topics.Event> nominations) {
        var roles = rolesOf(user);
        if (tasks.containsKey(event)) {
            var task = tasks.get(event).data();
            var candidates = new ArrayList<String>();
            task.path("groups").forEach(group -> candidates.add(group.asText()));
            return roles.stream().anyMatch(candidates::contains)
                    || user.equals(task.path("assignee").asText());
        }
        var nomination = nominations.get(event);
        if (nomination == null) {
            return true;
        }
        var unit = nomination.data().get("unit").asText();
        return roles.stream()
                .anyMatch(role -> role.endsWith("." + unit) || role.startsWith("CITY_") || role.endsWith(".HN-XII"));
    }

    private static Set<String> rolesOf(String user) {
        return SampleLogins.all().stream()
                .filter(login -> login.user().equals(user))
                .map(Login::roles)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }
}
