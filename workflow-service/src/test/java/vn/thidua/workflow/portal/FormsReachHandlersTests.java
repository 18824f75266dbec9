package vn.thidua.workflow.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.thidua.workflow.testing.WorkflowTest;

/** Every form of every page is sent to something that takes it. */
@WorkflowTest
class FormsReachHandlersTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern WRITTEN_OUT = Pattern.compile("data-api=\"([A-Z]+ [^\"]+)\"");
    private static final Pattern COMPOSED = Pattern.compile("data-api=\\$\\{([^}]+)}");
    private static final Pattern BASE = Pattern.compile("[\",]api=\\$\\{([^}]+)}");
    private static final Pattern PLAIN = Pattern.compile("th:action=\"@\\{(/(?:[^({}\"]|\\{\\w+})+)");
    private static final Set<String> OF_SPRING_SECURITY = Set.of("POST /login", "POST /logout");
    private static final String ANYTHING = "x";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    @Test
    void everyFormIsTakenBySomebody() {
        var calls = templates().flatMap(FormsReachHandlersTests::calls).collect(Collectors.toSet());

        assertThat(calls).hasSizeGreaterThan(40).contains("POST /api/nominations", "PUT /api/council/sessions/x/votes");
        assertThat(calls).allSatisfy(call -> assertThat(isTaken(call)).as(call).isTrue());
    }

    @Test
    void noticesAPathThatNobodyTakes() {
        assertThat(isTaken("POST /api/nominations/x/comments/x/resolution")).isFalse();
        assertThat(isTaken("DELETE /api/nominations")).isFalse();
    }

    private boolean isTaken(String call) {
        var method = RequestMethod.valueOf(call.substring(0, call.indexOf(' ')));
        var path = PathContainer.parsePath(call.substring(call.indexOf(' ') + 1));
        return handlers.getHandlerMethods().keySet().stream()
                .filter(handler -> handler.getMethodsCondition().getMethods().contains(method))
                .map(RequestMappingInfo::getPathPatternsCondition)
                .anyMatch(condition -> condition != null
                        && condition.getPatterns().stream().anyMatch(pattern -> pattern.matches(path)));
    }

    /** What the forms of a template call, with {@code x} wherever a page puts an id. */
    private static Stream<String> calls(Path template) {
        var text = read(template);
        var composed = found(COMPOSED, text).stream()
                .flatMap(expression -> bases(template, expression).stream().map(base -> composed(expression, base)));
        var plain = found(PLAIN, text).stream()
                .map(path -> "POST " + path.replaceAll("\\{\\w+}", ANYTHING))
                .filter(call -> !OF_SPRING_SECURITY.contains(call));
        return Stream.of(found(WRITTEN_OUT, text).stream(), composed, plain).flatMap(calls -> calls);
    }

    /** What {@code api} may be where the expression uses it: set by the template itself, or by those that include it. */
    private static Set<String> bases(Path template, String expression) {
        return parts(expression).anyMatch("api"::equals) ? bases(template) : Set.of("");
    }

    private static Set<String> bases(Path template) {
        var own = found(BASE, read(template));
        if (!own.isEmpty()) {
            return own.stream().map(base -> composed(base, "")).collect(Collectors.toSet());
        }
        var name = TEMPLATES.relativize(template).toString().replace('\\', '/').replace(".html", "");
        return templates()
                .filter(other -> read(other).contains("~{" + name + " ::"))
                .flatMap(other -> bases(other).stream())
                .collect(Collectors.toSet());
    }

    private static String composed(String expression, String base) {
        return parts(expression)
                .map(part -> part.startsWith("'")
                        ? part.substring(1, part.length() - 1)
                        : part.equals("api") ? base : ANYTHING)
                .collect(Collectors.joining());
    }

    private static Stream<String> parts(String expression) {
        return Stream.of(expression.split("\\s\\+\\s", -1)).map(String::strip);
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static Stream<Path> templates() {
        try (var files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path template) {
        try {
            return Files.readString(template);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
