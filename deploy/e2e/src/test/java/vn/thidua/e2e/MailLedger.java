package vn.thidua.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Holds the mails in the sink against the events that asked for them, and against what notification-service says it sent. */
record MailLedger(World world) {

    private static final Pattern VIETNAMESE = Pattern.compile("[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]");

    /** On both channels exactly those are told whom the events concern, and of nothing else. */
    void assertExactlyThoseConcernedAreTold() throws SQLException {
        var asked = Notices.askedForBy(world.topics().everything()).stream()
                .map(Notices.Notice::line)
                .toList();
        assertThat(asked).isNotEmpty();
        for (var channel : List.of("EMAIL", "IN_APP")) {
            assertThat(Delivery.allBy(channel, world).stream().map(Delivery::line))
                    .as(channel)
                    .containsExactlyInAnyOrderElementsOf(asked);
        }
        assertThat(Delivery.allBy("EMAIL", world)).allMatch(mail -> "DELIVERED".equals(mail.status()));
    }

    /** Each mail in the sink is one row of the database, by its Message-ID, in the mailbox of that row's person; none came twice. */
    void assertEachDeliveryIsOneMail() throws SQLException {
        var sent = Delivery.allBy("EMAIL", world).stream()
                .map(delivery -> delivery.id() + " " + delivery.person())
                .toList();
        assertThat(mails().stream().map(mail -> mail.notification() + " " + mail.to()))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(sent);
        assertThat(mails().stream().map(Mailbox.Mail::messageId)).doesNotHaveDuplicates();
        assertThat(Delivery.allBy("EMAIL", world).stream().map(mail -> mail.person() + " " + mail.eventId()))
                .doesNotHaveDuplicates();
    }

    /** Each mail names the case of the event that it is about, in Vietnamese, and leads there. */
    void assertMailsSayWhatTheyAreAbout() throws SQLException {
        var asked = Notices.askedForBy(world.topics().everything()).stream()
                .collect(Collectors.toMap(Notices.Notice::line, Function.identity()));
        var lines = lineOfEachMail();
        assertThat(mails()).isNotEmpty().allSatisfy(mail -> {
            var notice = asked.get(lines.get(mail.notification()));
            assertThat(notice).as(mail.subject()).isNotNull();
            assertThat(mail.subject()).isEqualTo(notice.subject());
            assertThat(mail.text())
                    .containsPattern(VIETNAMESE)
                    .contains("Hệ thống quản lý Thi đua – Khen thưởng", "Thư này được gửi tự động")
                    .contains(notice.names())
                    .contains(world.system().endpoints().portal() + notice.path() + System.lineSeparator());
        });
    }

    /** Of each kind of mail one is followed, by the person who got it. */
    void assertLinksLeadToAPage() throws SQLException {
        var kinds = Delivery.allBy("EMAIL", world).stream().collect(Collectors.toMap(Delivery::id, Delivery::kind));
        var followed = new HashSet<String>();
        for (var mail : mails()) {
            if (followed.add(kinds.get(mail.notification()))) {
                var page = Browser.of(mail.to(), world).open(mail.link());
                assertThat(page.statusCode())
                        .as("%s for %s leads to %s", mail.subject(), mail.to(), page.uri())
                        .isEqualTo(200);
                assertThat(page.uri().getPath()).doesNotStartWith("/login");
            }
        }
        assertThat(followed)
                .contains(
                        "TASK_OPEN",
                        "TASK_DUE_SOON",
                        "TASK_OVERDUE",
                        "TASK_ESCALATED",
                        "NOMINATION_RETURNED",
                        "NOMINATION_ACCEPTED",
                        "RESULT_AWARDED",
                        "RESULT_NOT_PASSED");
    }

    /** Into whose mailboxes a mail with this subject came, once for each time. */
    List<String> recipientsOf(String subject) {
        return mails().stream()
                .filter(mail -> mail.subject().equals(subject))
                .map(Mailbox.Mail::to)
                .toList();
    }

    /** Kind and recipient of each mail about a task. */
    List<String> toldOfTask(String task) throws SQLException {
        var lines = lineOfEachMail();
        return mails().stream()
                .filter(mail -> mail.link().endsWith("/t/" + task))
                .map(mail ->
                        lines.getOrDefault(mail.notification(), "unknown").replaceFirst(".* ", "") + " " + mail.to())
                .toList();
    }

    private Map<String, String> lineOfEachMail() throws SQLException {
        return Delivery.allBy("EMAIL", world).stream().collect(Collectors.toMap(Delivery::id, Delivery::line));
    }

    private List<Mailbox.Mail> mails() {
        return world.mails().all();
    }
}
