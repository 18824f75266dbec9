package vn.thidua.workflow.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What stands on paper must be found by whoever scans it, however the page itself was reached. */
class PaperLinksTests {

    @BeforeEach
    void theReaderCameThroughAnInnerName() {
        var request = new MockHttpServletRequest("GET", "/nominations/1/receipt");
        request.setServerName("workflow-service");
        request.setServerPort(8080);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    @AfterEach
    void theReaderHasGone() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void aLinkOnPaperNamesThePublicAddressWhereOneIsSet() {
        assertThat(new PaperLinks(new PortalSettings("https://thidua.example")).to("/nominations/1"))
                .isEqualTo("https://thidua.example/nominations/1");
    }

    @Test
    void aLinkOnPaperNamesWhereTheReaderIsWhereNoneIsSet() {
        assertThat(new PaperLinks(new PortalSettings("")).to("/nominations/1"))
                .isEqualTo("http://workflow-service:8080/nominations/1");
    }
}
