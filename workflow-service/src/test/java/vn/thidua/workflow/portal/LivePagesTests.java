package vn.thidua.workflow.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import vn.thidua.workflow.nomination.AdvanceNomination;
import vn.thidua.workflow.nomination.Basis;
import vn.thidua.workflow.nomination.NominationWithdrawn;
import vn.thidua.workflow.nomination.OpenNomination;
import vn.thidua.workflow.ruleset.AwardCode;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.Reason;
import vn.thidua.workflow.shared.UnitCode;
import vn.thidua.workflow.testing.As;
import vn.thidua.workflow.testing.Web;
import vn.thidua.workflow.testing.WorkflowTest;

@WorkflowTest
class LivePagesTests {

    @Autowired
    Environment environment;

    @Autowired
    OpenNomination openNomination;

    @Autowired
    AdvanceNomination advance;

    private NominationId nomination;

    @BeforeEach
    void open() {
        nomination = As.person(
                "u06.canbo",
                () -> openNomination
                        .open(new OpenNomination.Proposal(
                                2018, new AwardCode("BKTP_TT"), new UnitCode("U06"), "Tổ minh họa", null, Basis.MERIT))
                        .id());
    }

    @Test
    void tellsAnOpenPageWhatHasHappened() throws Exception {
        var lines = new CopyOnWriteArrayList<String>();
        try (var stream = browser("u06.canbo").stream(changes())) {
            var reading = new Thread(() -> read(stream, lines), "page");
            reading.setDaemon(true);
            reading.start();
            await().untilAsserted(() -> assertThat(lines).contains(":open"));

            advance.by(new NominationWithdrawn(nomination, new Reason("test-over", "Kết thúc kiểm thử")));

            await().untilAsserted(() -> assertThat(lines).contains("event:changed", "data:withdrawn"));
        }
    }

    @Test
    void isNotThereForAnotherUnit() {
        assertThat(browser("u07.canbo")
                        .get(changes(), "Accept", "text/event-stream")
                        .statusCode())
                .isEqualTo(404);
    }

    private static void read(InputStream stream, List<String> lines) {
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
        } catch (IOException closed) {
            lines.add("closed");
        }
    }

    private String changes() {
        return "/nominations/" + nomination + "/changes";
    }

    private Web browser(String person) {
        var browser = Web.at(environment);
        browser.login(person, Web.SAMPLE_PASSWORD);
        return browser;
    }
}
