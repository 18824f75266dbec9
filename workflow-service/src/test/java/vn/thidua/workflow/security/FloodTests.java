package vn.thidua.workflow.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.thidua.workflow.identity.IdentitySettings;
import vn.thidua.workflow.testing.WorkflowTest;

/** Somebody votes faster than anybody can. Persons of their own: calls come back at so many a minute. */
@WorkflowTest
class FloodTests {

    private static final String FLOODER = "hd.uv09";

    @Autowired
    WebApplicationContext context;

    @Autowired
    @Qualifier("webCallFilter")
    Filter webCalls;

    @Autowired
    @Qualifier("callBrake")
    Filter brake;

    @Autowired
    UserDetailsService users;

    @Autowired
    IdentitySettings settings;

    private MockMvc mvc;

    @BeforeEach
    void standInFrontOfTheService() {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .addFilters(webCalls)
                .apply(springSecurity())
                .addFilters(brake)
                .build();
    }

    @Test
    void aPersonWhoVotesAThousandTimesIsHeldBackAndNobodyElse() throws Exception {
        var answer = vote(FLOODER);
        // while it goes on, calls come back; more than thrice as many as a minute brings nobody makes in that minute
        for (var tries = 1; tries < 3 * settings.changesPerMinute() && answer.getStatus() != 429; tries++) {
            assertThat(answer.getStatus()).isEqualTo(404);
            answer = vote(FLOODER);
        }

        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("/problems/calls-too-fast");
        assertThat(Integer.parseInt(answer.getHeader("Retry-After"))).isBetween(1, 60);
        assertThat(vote("hd.uv08").getStatus()).isEqualTo(404);
        assertThat(call(FLOODER, MockMvcRequestBuilders.get("/api/me")).getStatus())
                .as("who changes too fast may still read")
                .isEqualTo(200);
    }

    @Test
    void anAddressThatReadsWithoutALoginAsNobodyCanIsHeldBackAndNoOther() throws Exception {
        var read = 1;
        var status = readFrom("192.0.2.201");
        for (; status == 200 && read < 3 * settings.callsPerMinute(); read++) {
            status = readFrom("192.0.2.201");
        }

        assertThat(status).isEqualTo(429);
        assertThat(read).isGreaterThan(settings.callsPerMinute());
        assertThat(readFrom("192.0.2.202")).isEqualTo(200);
    }

    private int readFrom(String address) throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", "/publications");
        request.setRemoteAddr(address);
        var response = new MockHttpServletResponse();
        brake.doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }

    @Test
    void aBrowserThatIsHeldBackShowsAPageAndNoProblemForPrograms() throws Exception {
        var answer = look();
        for (var tries = 1; tries < 3 * settings.callsPerMinute() && answer.getStatus() != 429; tries++) {
            answer = look();
        }

        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getContentType()).isNotEqualTo(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        assertThat(answer.getContentAsString()).isEmpty();
    }

    /** What browsers ask for; the container fills the answer with the error page. */
    private MockHttpServletResponse look() throws Exception {
        return call(
                "hd.uv10",
                MockMvcRequestBuilders.get("/publications")
                        .header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"));
    }

    private MockHttpServletResponse vote(String person) throws Exception {
        return call(
                person,
                MockMvcRequestBuilders.request(HttpMethod.PUT, "/api/council/sessions/" + UUID.randomUUID() + "/votes")
                        .contentType(MediaType.APPLICATION_JSON)
                        .accept(MediaType.APPLICATION_JSON)
                        .content("{\"choices\":{\"" + UUID.randomUUID() + "\":\"YES\"}}"));
    }

    private MockHttpServletResponse call(String person, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(user(users.loadUserByUsername(person))).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
