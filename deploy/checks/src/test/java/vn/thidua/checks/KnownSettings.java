package vn.thidua.checks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * The environment variables that mean something to a service: those that its configuration files name, and the relaxed names of its own
 * settings and of what Spring and other libraries describe.
 *
 * @param placeholders variables that configuration files name
 * @param required those among them that have no default
 */
record KnownSettings(Set<String> placeholders, Set<String> required, Set<String> relaxed) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]+)(:[^}]*)?}");

    static KnownSettings of(String service) {
        var files = Project.files(service + "/src/main/resources", ".yaml").stream()
                .map(file -> Project.text(file.toString()))
                .collect(Collectors.joining("\n"));
        return new KnownSettings(
                variables(files, false),
                variables(files, true),
                Stream.concat(ofLibraries(), ofOurs(packageOf(service))).collect(Collectors.toSet()));
    }

    boolean knows(String variable) {
        return placeholders.contains(variable) || relaxed.contains(variable);
    }

    private static Set<String> variables(String text, boolean withoutDefault) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .filter(found -> !withoutDefault || found.group(2) == null)
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String packageOf(String service) {
        return "vn.thidua." + service.substring(0, service.indexOf('-'));
    }

    private static Stream<String> ofLibraries() {
        try {
            var json = new ObjectMapper();
            var names = new TreeSet<String>();
            for (var hints : Collections.list(
                    KnownSettings.class.getClassLoader().getResources("META-INF/spring-configuration-metadata.json"))) {
                for (JsonNode property : json.readTree(hints).path("properties")) {
                    var name = property.get("name").asText();
                    // ours are read from the classes: one service must not know what only the other has
                    if (!name.startsWith("workflow.") && !name.startsWith("thidua.")) {
                        names.add(relaxed(name));
                    }
                }
            }
            return names.stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> ofOurs(String root) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return scanner.findCandidateComponents(root).stream()
                .map(found -> ClassUtils.resolveClassName(
                        String.valueOf(found.getBeanClassName()), KnownSettings.class.getClassLoader()))
                .flatMap(KnownSettings::namesIn);
    }

    private static Stream<String> namesIn(Class<?> settings) {
        var prefix = settings.getAnnotation(ConfigurationProperties.class).value();
        return Stream.of(settings.getRecordComponents()).map(component -> relaxed(prefix + "." + component.getName()));
    }

    /** Spring's rule for environment variables: dots become underscores, dashes go, all is upper case. */
    private static String relaxed(String property) {
        return property.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
