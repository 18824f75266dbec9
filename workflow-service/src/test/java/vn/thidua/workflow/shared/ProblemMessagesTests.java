package vn.thidua.workflow.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemMessagesTests {

    @ParameterizedTest
    @ValueSource(strings = {"problems.properties", "problems_en.properties"})
    void everyProblemHasTitleAndDetail(String file) throws IOException {
        var expected = slugs().stream()
                .flatMap(slug -> Set.of("problem." + slug + ".title", "problem." + slug + ".detail").stream())
                .collect(Collectors.toCollection(TreeSet::new));
        var written = words(file).stringPropertyNames().stream()
                .filter(key -> key.startsWith("problem."))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(written).containsAll(expected);
    }

    private static Set<String> slugs() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.thidua.workflow").stream()
                        .filter(type -> type.isAssignableTo(ProblemType.class) && type.isEnum())
                        .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                        .map(constant -> ((ProblemType) constant).slug())
                        .collect(Collectors.toSet());
    }

    private static Properties words(String file) throws IOException {
        var words = new Properties();
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(ProblemMessagesTests.class.getResourceAsStream("/messages/" + file)),
                StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
