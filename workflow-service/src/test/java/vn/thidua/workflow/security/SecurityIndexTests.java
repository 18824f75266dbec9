package vn.thidua.workflow.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What {@code docs/security.md} names exists in the tests of one of the services. */
class SecurityIndexTests {

    private static final Path INDEX = Path.of("../docs/security.md");
    private static final Pattern NAMED = Pattern.compile("`(\\w+Tests)(?:\\.(\\w+))?`");

    @Test
    void everyAttackNamesATestThatExists() throws IOException {
        var tests = tests();
        var attacks = Files.readAllLines(INDEX).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| Attack"))
                .toList();
        assertThat(attacks).hasSizeGreaterThanOrEqualTo(20).allSatisfy(attack -> {
            var named = NAMED.matcher(attack);
            assertThat(named.find()).as(attack).isTrue();
            do {
                assertThat(tests).as(attack).containsKey(named.group(1));
                if (named.group(2) != null) {
                    assertThat(tests.get(named.group(1))).as(attack).contains("void " + named.group(2) + "(");
                }
            } while (named.find());
        });
    }

    private static Map<String, String> tests() throws IOException {
        var found = new TreeMap<String, String>();
        for (var service : new String[] {"../workflow-service", "../notification-service"}) {
            try (var files = Files.walk(Path.of(service, "src", "test", "java"))) {
                for (var file : files.filter(each -> each.toString().endsWith("Tests.java"))
                        .toList()) {
                    var name = file.getFileName().toString().replace(".java", "");
                    found.merge(name, Files.readString(file), String::concat);
                }
            }
        }
        return found;
    }
}
