package vn.thidua.workflow.process.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.workflow.testing.WorkflowTest;

/** What browsers are told about the web apps and the forms in them. */
@WorkflowTest
class TasklistPolicyTests {

    private static final String FORM = "/forms/receive-dossier.html";

    @LocalServerPort
    int port;

    @Test
    void webAppsMayAskPrintAndOpenPagesOfOursButLoadNothingFromElsewhere() {
        var answer = EngineVisitor.loggedIn(port, "tp.chuyenvien1").get("/camunda/app/tasklist/default/");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .containsPattern("script-src 'nonce-[^']+' 'strict-dynamic'")
                        .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'")
                        .contains("allow-modals", "allow-popups-to-escape-sandbox", "img-src 'self' data: blob:")
                        .doesNotContain("$NONCE", "allow-top-navigation"));
    }

    @Test
    void formsAreBehindTheLoginAndNeverStale() {
        assertThat(EngineVisitor.stranger(port).get(FORM).statusCode()).isEqualTo(302);

        var form = EngineVisitor.loggedIn(port, "tp.chuyenvien1").get(FORM);
        assertThat(form.body()).contains("thidua.form(camForm, $scope)");
        assertThat(form.headers().firstValue("Cache-Control")).hasValue("no-cache");
    }
}
