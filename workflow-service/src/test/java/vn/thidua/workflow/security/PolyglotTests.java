package vn.thidua.workflow.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import jakarta.servlet.Filter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.thidua.workflow.nomination.Basis;
import vn.thidua.workflow.nomination.OpenNomination;
import vn.thidua.workflow.ruleset.AwardCode;
import vn.thidua.workflow.shared.UnitCode;
import vn.thidua.workflow.testing.As;
import vn.thidua.workflow.testing.WorkflowTest;

/** A file that is several things at once: a document to us, a page to a browser that guesses, a program to something else. */
@WorkflowTest
class PolyglotTests {

    private static final String OFFICER = "u03.canbo";
    private static final String SCRIPT = "<html><script>alert(document.cookie)</script></html>";

    @Autowired
    WebApplicationContext context;

    @Autowired
    @Qualifier("webCallFilter")
    Filter webCalls;

    @Autowired
    UserDetailsService users;

    @Autowired
    OpenNomination opening;

    @Test
    void isHandedOutAsTheOneThingThatItWasTakenInAsAndNeverShownByABrowser() throws Exception {
        var paper = "/api/nominations/" + draft() + "/papers/BB_CS";
        var polyglot = documentThatIsAPageAndAnArchive();

        var taken = call(MockMvcRequestBuilders.multipart(paper)
                .file(new MockMultipartFile("file", "Biên bản.pdf", "text/html", polyglot)));
        assertThat(taken.getStatus()).as(taken.getContentAsString()).isEqualTo(201);

        var given = call(MockMvcRequestBuilders.get(paper).accept("text/html", "*/*"));
        assertThat(given.getContentAsByteArray()).isEqualTo(polyglot);
        assertThat(given.getHeader("Content-Type")).isEqualTo("application/pdf");
        assertThat(given.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(given.getHeader("Content-Disposition")).startsWith("attachment;");
        assertThat(given.getHeader("Content-Security-Policy"))
                .contains("default-src 'self'")
                .doesNotContain("unsafe");
    }

    private MockHttpServletResponse call(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return MockMvcBuilders.webAppContextSetup(context)
                .addFilters(webCalls)
                .apply(springSecurity())
                .build()
                .perform(request.with(user(users.loadUserByUsername(OFFICER))).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private String draft() {
        return As.person(
                OFFICER,
                () -> opening.open(new OpenNomination.Proposal(
                                2018,
                                new AwardCode("BKTP_TT"),
                                new UnitCode("U03"),
                                "Đội đa dạng minh họa",
                                null,
                                Basis.MERIT))
                        .id()
                        .toString());
    }

    private static byte[] documentThatIsAPageAndAnArchive() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(("%PDF-1.4\n" + SCRIPT + "\n").getBytes(StandardCharsets.UTF_8));
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
            zip.write("Main-Class: Evil\n".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
