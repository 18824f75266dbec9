package vn.thidua.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ImageTests {

    private final List<String> lines =
            Project.text("deploy/image/Dockerfile").lines().toList();

    @Test
    void runsAsNobodySpecialAndTellsItsHealth() {
        assertThat(lines.stream().filter(line -> line.startsWith("USER ")))
                .last()
                .isEqualTo("USER thidua");
        assertThat(lines).anyMatch(line -> line.startsWith("HEALTHCHECK "));
    }

    @Test
    void isGivenNoSecret() {
        assertThat(lines.stream().filter(line -> line.matches("(ARG|ENV) .*")))
                .isNotEmpty()
                .noneMatch(line -> line.matches(".*(PASSWORD|SECRET|KEY).*"));
    }

    @Test
    void takesTheJarsOfBothServicesAndNothingElseOfThem() {
        assertThat(Project.text(".dockerignore").lines())
                .contains("*")
                .containsAll(Project.SERVICES.stream()
                        .map(service -> "!" + service + "/target/" + service + "-*-boot.jar")
                        .toList());
    }
}
