package vn.thidua.notification.channels;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.notification.delivery.Parcel;
import vn.thidua.notification.shared.Ids;

class MailTests {

    private static final MailSettings SETTINGS = new MailSettings("khong-tra-loi@thidua.example");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a@b",
                "a@b@c.vn",
                "a b@c.vn",
                "\"a b\"@c.vn",
                "a@c.vn,b@c.vn",
                "a@c.vn\r\nBcc: b@c.vn",
                "a@c.vn\n",
                "A <a@c.vn>",
                "a@[127.0.0.1]",
                ".a@c.vn",
                "a..b@c.vn",
                "a@-c.vn",
                "=?utf-8?q?a?=@c.vn",
                "đ@c.vn",
                "a\0@c.vn"
            })
    void refusesWhatMailServersCouldReadInTwoWays(String address) {
        assertThat(MailAddress.of(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"u03.canbo@minhhoa.example", "a+b_c-d@x.y.gov.vn"})
    void takesPlainAddresses(String address) {
        assertThat(MailAddress.of(address)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A\r\nBcc: y@c.vn", "A\nX-Evil: 1", "A\r\n\r\nbody", "A\u0000B", "=?UTF-8?B?QQ==?="})
    void aSubjectNeverBecomesAHeaderOfItsOwn(String subject) throws Exception {
        var to = MailAddress.of("u03.canbo@minhhoa.example").orElseThrow();
        var parcel = new Parcel(Ids.next(), "u03.canbo", "TASK_OPEN", subject, "chữ", "<p>chữ</p>", "", Instant.EPOCH);
        var mail = new OutgoingMail(Session.getInstance(new Properties()), parcel, to, SETTINGS);
        var bytes = new ByteArrayOutputStream();
        mail.writeTo(bytes);
        var head = bytes.toString(StandardCharsets.US_ASCII).split("\r\n\r\n", 2)[0];
        assertThat(head.lines().filter(line -> !line.startsWith(" ") && !line.startsWith("\t")))
                .extracting(line -> line.replaceFirst(":.*", ""))
                .containsExactlyInAnyOrder(
                        "Date",
                        "From",
                        "To",
                        "Message-ID",
                        "Subject",
                        "MIME-Version",
                        "Content-Type",
                        "Auto-Submitted",
                        "X-Auto-Response-Suppress");
    }
}
