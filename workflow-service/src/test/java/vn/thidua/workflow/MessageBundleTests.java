package vn.thidua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessageBundleTests {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern PLAIN_KEY = Pattern.compile("#\\{([a-z][\\w.-]+)[}(]");

    static Stream<String> bundles() throws IOException {
        return Files.list(MESSAGES)
                .map(file -> file.getFileName().toString())
                .filter(name -> !name.contains("_en"))
                .map(name -> name.replace(".properties", ""))
                .toList()
                .stream();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void vietnameseAndEnglishHaveTheSameKeys(String bundle) {
        assertThat(read(bundle).stringPropertyNames())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(read(bundle + "_en").stringPropertyNames());
    }

    static Stream<Path> templates() throws IOException {
        return Files.walk(TEMPLATES).filter(file -> file.toString().endsWith(".html")).toList().stream();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyKeyOfAPageHasItsWords(Path template) throws IOException {
        var known = new Properties();
        for (var bundle : bundles().toList()) {
            known.putAll(read(bundle));
        }
        var used = PLAIN_KEY.matcher(Files.readString(template)).results().map(found -> found.group(1));
        assertThat(used).isSubsetOf(known.stringPropertyNames());
    }

    private static Properties read(String bundle) {
        var words = new Properties();
        try (var file = Files.newBufferedReader(MESSAGES.resolve(bundle + ".properties"), StandardCharsets.UTF_8)) {
            words.load(file);
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
