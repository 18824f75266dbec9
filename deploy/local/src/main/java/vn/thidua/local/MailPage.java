package vn.thidua.local;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The page on which received mails are read. */
final class MailPage {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>&\"]+");

    private static final String PAGE = """
            <!doctype html>
            <html lang="vi">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Thư đã nhận – Thi Đua</title>
            <style>
            body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #212529 }
            h1 { font-size: 1.5rem } .note { color: #6c757d }
            details { border: 1px solid #dee2e6; border-radius: .375rem; margin: .5rem 0; padding: .5rem .75rem }
            summary { cursor: pointer } pre { white-space: pre-wrap; font: inherit }
            input { font: inherit; padding: .25rem .5rem; width: 22rem; max-width: 100%% }
            button { font: inherit; padding: .25rem .75rem }
            </style>
            </head>
            <body>
            <h1>Thư đã nhận (%1$d)</h1>
            <p class="note">Dữ liệu minh họa. Hộp thư thử nghiệm: mọi thư hệ thống gửi đi dừng lại ở đây, không ai nhận được thư thật.</p>
            <form><label>Người nhận <input type="email" name="to" value="%2$s" placeholder="u03.canbo@minhhoa.example"></label>
            <button>Lọc</button></form>
            %3$s
            </body>
            </html>
            """;

    private MailPage() {}

    static String of(List<ReceivedMail> mails, @Nullable String to) {
        var list = mails.isEmpty()
                ? "<p>Chưa có thư nào.</p>"
                : mails.stream().map(MailPage::entry).collect(Collectors.joining("\n"));
        return PAGE.formatted(mails.size(), escaped(to == null ? "" : to), list);
    }

    private static String entry(ReceivedMail mail) {
        return """
                <details><summary><strong>%s</strong><br><span class="note">%s · gửi %s</span></summary><pre>%s</pre></details>""".formatted(
                        escaped(mail.subject()),
                        TIME.format(Instant.parse(mail.receivedAt())),
                        escaped(mail.to()),
                        linked(escaped(text(mail))));
    }

    private static String text(ReceivedMail mail) {
        var plain = mail.bodies().get("text/plain");
        return plain != null
                ? plain
                : mail.bodies().getOrDefault("text/html", "").replaceAll("<[^>]*>", "");
    }

    private static String linked(String text) {
        return LINK.matcher(text).replaceAll("<a href=\"$0\" rel=\"noreferrer\">$0</a>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
