package vn.thidua.workflow.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import jakarta.servlet.Filter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.thidua.workflow.ballot.BallotBoxes;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.nomination.AttachPaper;
import vn.thidua.workflow.nomination.OpenNomination;
import vn.thidua.workflow.security.OutcomeTable.Row;
import vn.thidua.workflow.testing.WorkflowTest;

/**
 * Every route of ours, for every role and a stranger, on objects of one's own, of others, with the city and closed, against the
 * table in {@code security/routes.txt}. Each call is rolled back. The engine's paths have tests of their own.
 */
@WorkflowTest
class RouteRoleTests {

    @Autowired
    WebApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    @Autowired
    @Qualifier("webCallFilter")
    Filter webCalls;

    @Autowired
    UserDetailsService users;

    @Autowired
    OpenNomination opening;

    @Autowired
    AttachPaper attaching;

    @Autowired
    BallotBoxes boxes;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    private final Map<Caller, UserDetails> logins = new EnumMap<>(Caller.class);
    private MockMvc mvc;

    @BeforeEach
    void logIn() {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .addFilters(webCalls)
                .apply(springSecurity())
                .build();
        for (var caller : Caller.values()) {
            if (caller.person() != null) {
                logins.put(caller, users.loadUserByUsername(caller.person()));
            }
        }
    }

    @Test
    void everyRoleIsTried() {
        assertThat(Arrays.stream(Caller.values()).map(Caller::role).filter(Objects::nonNull))
                .containsExactlyInAnyOrderElementsOf(EnumSet.allOf(Role.class));
    }

    @Test
    void everyRouteHasItsOutcomesAndEveryOutcomeARoute() {
        assertThat(OutcomeTable.expected().keySet()).containsExactlyInAnyOrderElementsOf(rows());
    }

    /** Not what the service does but what the table may say at all. */
    @Test
    void whatIsClosedStaysAsItIs() {
        assertThat(OutcomeTable.expected())
                .allSatisfy((row, outcomes) -> assertThat(
                                row.object().equals("closed") && Routes.changesSomething(row.route())
                                        ? outcomes.values()
                                        : List.of())
                        .as("%s", row)
                        .doesNotContain(Outcome.LET_THROUGH));
    }

    @Test
    void everybodyIsLetThroughWhereTheTableSaysSoAndNowhereElse() throws IOException {
        var objects = TestObjects.open(opening, attaching, boxes, sql);
        var actual = new LinkedHashMap<Row, Map<Caller, Outcome>>();
        for (var row : rows()) {
            var outcomes = new EnumMap<Caller, Outcome>(Caller.class);
            for (var caller : Caller.values()) {
                outcomes.put(caller, tried(row, caller, objects));
            }
            actual.put(row, outcomes);
        }
        var written = written(actual);
        Files.write(Path.of("target", "routes.txt"), written, StandardCharsets.UTF_8);

        assertThat(written)
                .as("outcomes by route and caller; what was found is in target/routes.txt")
                .isEqualTo(written(OutcomeTable.expected()));
    }

    private LinkedHashSet<Row> rows() {
        return Routes.of(handlers).stream()
                .flatMap(route -> Routes.objectsOf(route).stream().map(object -> new Row(route, object)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> written(Map<Row, Map<Caller, Outcome>> table) {
        var lines = new ArrayList<String>();
        table.forEach((row, outcomes) -> lines.add(OutcomeTable.written(row, outcomes)));
        lines.sort(null);
        return lines;
    }

    private Outcome tried(Row row, Caller caller, TestObjects objects) {
        var outcome = new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            return answered(row, caller, objects);
        });
        return Objects.requireNonNull(outcome);
    }

    private Outcome answered(Row row, Caller caller, TestObjects objects) {
        try {
            return Outcome.of(
                    mvc.perform(request(row, caller, objects)).andReturn().getResponse());
        } catch (Exception broken) {
            throw new AssertionError(row + " for " + caller, broken);
        }
    }

    private AbstractMockHttpServletRequestBuilder<?> request(Row row, Caller caller, TestObjects objects) {
        var path = objects.path(row.route(), row.object());
        var request = row.route().startsWith("POST ") && row.route().endsWith("/nominations/{id}/papers/{paper}")
                ? MockMvcRequestBuilders.multipart(path)
                        .file(new MockMultipartFile("file", "a.pdf", null, TestObjects.pdf()))
                : MockMvcRequestBuilders.request(
                                HttpMethod.valueOf(
                                        row.route().substring(0, row.route().indexOf(' '))),
                                path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(Bodies.of(row.route(), objects.nomination().toString()));
        request.param("year", "2018").param("step", "PREPARE").with(from -> {
            from.setRemoteAddr("192.0.2." + (1 + caller.ordinal()));
            return from;
        });
        var login = logins.get(caller);
        return login == null ? request : request.with(user(login)).with(csrf());
    }
}
