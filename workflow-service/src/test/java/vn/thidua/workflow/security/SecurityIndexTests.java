package vn.thidua.workflow.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What {@code docs/security.md} names exists. */
class SecurityIndexTests {

    private static final Path INDEX = Path.of("../docs/security.md");
    private static final Pattern NAMED = Pattern.compile("`(\\w+Tests)(?:\\.(\\w+))?`");

    @Test
    void everyAttackNamesATestThatExists() throws IOException {
        var tests = new ClassFileImporter()
                .importPath(Path.of("target/test-classes")).stream()
                        .filter(type -> type.getSimpleName().endsWith("Tests"))
                        .collect(Collectors.toMap(
                                JavaClass::getSimpleName,
                                SecurityIndexTests::methods,
                                (one, another) -> one + another));

        var attacks = Files.readAllLines(INDEX).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| Attack"))
                .toList();
        assertThat(attacks).hasSizeGreaterThanOrEqualTo(20).allSatisfy(attack -> {
            var named = NAMED.matcher(attack);
            assertThat(named.find()).as(attack).isTrue();
            do {
                assertThat(tests).as(attack).containsKey(named.group(1));
                if (named.group(2) != null) {
                    assertThat(tests.get(named.group(1))).as(attack).contains(" " + named.group(2) + " ");
                }
            } while (named.find());
        });
    }

    private static String methods(JavaClass type) {
        return type.getMethods().stream().map(method -> method.getName()).collect(Collectors.joining(" ", " ", " "));
    }
}
