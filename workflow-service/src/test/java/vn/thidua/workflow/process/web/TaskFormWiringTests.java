package vn.thidua.workflow.process.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.thidua.workflow.testing.WorkflowTest;

/** What the forms of tasks call is there. */
@WorkflowTest
class TaskFormWiringTests {

    private static final Pattern CALL = Pattern.compile("data-(?:api|aside)=\"([A-Z]+) ([^\"]+)\"");
    private static final Pattern SOURCE = Pattern.compile("data-source=\"([^\"]+)\"");
    private static final Pattern ANY_ID = Pattern.compile("\\{\\{.*?}}|\\{case}");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    static Stream<Resource> forms() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:/forms/*.html"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyCallOfAFormIsTakenBySomebody(Resource form) {
        var text = text(form);
        assertThat(CALL.matcher(text).results())
                .allSatisfy(call -> assertThat(isTaken(RequestMethod.valueOf(call.group(1)), call.group(2)))
                        .as(call.group())
                        .isTrue());
        assertThat(SOURCE.matcher(text).results())
                .allSatisfy(source -> assertThat(isTaken(RequestMethod.GET, source.group(1)))
                        .as(source.group())
                        .isTrue());
    }

    private boolean isTaken(RequestMethod method, String address) {
        var path = PathContainer.parsePath(ANY_ID.matcher(address).replaceAll("x"));
        return handlers.getHandlerMethods().keySet().stream()
                .filter(handler -> handler.getMethodsCondition().getMethods().contains(method))
                .map(RequestMappingInfo::getPathPatternsCondition)
                .anyMatch(condition -> condition != null
                        && condition.getPatterns().stream().anyMatch(pattern -> pattern.matches(path)));
    }

    private static String text(Resource form) {
        try {
            return form.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
