package vn.thidua.workflow.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.thidua.workflow.testing.WorkflowTest;

/** A caller adds to each body what our tables have as columns, in the hope that some field is bound that nobody offered. */
@WorkflowTest
class MassAssignmentTests {

    @Autowired
    WebApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    @Autowired
    UserDetailsService users;

    @Autowired
    JdbcClient database;

    @Autowired
    ObjectMapper json;

    @Test
    void noRouteTakesAFieldThatItDoesNotOffer() throws Exception {
        var mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        var routes = routesWithBodies();
        var columns = columns();
        assertThat(routes).hasSizeGreaterThan(20);
        assertThat(columns).contains("status", "lockVersion", "approvedBy", "ruleSet", "recordedBy");

        for (var route : routes.entrySet()) {
            for (var column : columns) {
                if (!offered(route.getValue()).contains(column)) {
                    var answer = sent(mvc, route.getKey(), column);
                    assertThat(answer.getStatus() + " " + answer.getContentAsString())
                            .as(route.getKey() + " with " + column)
                            .contains("400 ", "input-malformed", "\"/" + column + "\"");
                }
            }
        }
    }

    private MockHttpServletResponse sent(MockMvc mvc, String route, String column) throws Exception {
        var anything = UUID.randomUUID().toString();
        var body = (ObjectNode) json.readTree(Bodies.of(route, anything));
        return mvc.perform(MockMvcRequestBuilders.request(
                                HttpMethod.valueOf(route.substring(0, route.indexOf(' '))),
                                route.substring(route.indexOf(' ') + 1).replaceAll("\\{[^}]*}", anything))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body.put(column, "1").toString())
                        .with(user(users.loadUserByUsername("quantri")))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    /** Routes whose body becomes a record of ours, each with that record. */
    private Map<String, Class<?>> routesWithBodies() {
        var found = new TreeMap<String, Class<?>>();
        handlers.getHandlerMethods()
                .forEach((mapping, handler) -> bodyOf(handler)
                        .forEach(body -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> mapping.getPatternValues()
                                        .forEach(pattern -> found.put(method + " " + pattern, body)))));
        return found;
    }

    private static List<Class<?>> bodyOf(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .<Class<?>>map(parameter -> parameter.getParameterType())
                .filter(Class::isRecord)
                .toList();
    }

    private static List<String> offered(Class<?> body) {
        return Arrays.stream(body.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    /** Names of the columns of our own tables, as a body would spell them. */
    private List<String> columns() {
        return database.sql("""
                        select distinct column_name from information_schema.columns
                        where table_schema = current_schema and table_name not like 'act\\_%' and table_name !~ 'flyway'
                        """).query(String.class).list().stream()
                .map(JdbcUtils::convertUnderscoreNameToPropertyName)
                .sorted()
                .toList();
    }
}
