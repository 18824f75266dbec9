package vn.thidua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    private static final Path PICTURE = Path.of("../docs/modules/workflow-service.md");

    private final ApplicationModules modules = ApplicationModules.of(WorkflowApplication.class);

    @Test
    void everyArrowIsDeclaredAndNoneGoesInACircle() {
        modules.verify();
    }

    @Test
    void thePictureInTheDocumentationShowsTheModulesAsTheyAre() throws IOException {
        var committed = Files.exists(PICTURE) ? Files.readString(PICTURE) : "";
        var drawn = picture();
        Files.createDirectories(PICTURE.getParent());
        Files.writeString(PICTURE, drawn);

        assertThat(committed)
                .as("%s was out of date and is drawn anew; commit it", PICTURE)
                .isEqualTo(drawn);
    }

    private String picture() {
        var arrows = arrows();
        var lines = arrows.entrySet().stream()
                .flatMap(from -> from.getValue().stream()
                        .filter(to -> from.getValue().stream().noneMatch(via -> reaches(arrows, via, to)))
                        .map(to -> "    " + from.getKey() + " --> " + to))
                .collect(Collectors.joining("\n"));
        return """
                # Modules of workflow-service

                Drawn by `ModularityTests` from the code. An arrow reads "uses"; arrows that follow from others are left out.

                ```mermaid
                flowchart TD
                %s
                ```
                """.formatted(lines);
    }

    private Map<String, Set<String>> arrows() {
        var arrows = new TreeMap<String, Set<String>>();
        modules.forEach(module -> arrows.put(
                module.getIdentifier().toString(),
                module.getDirectDependencies(modules)
                        .uniqueModules()
                        .map(used -> used.getIdentifier().toString())
                        .collect(Collectors.toCollection(TreeSet::new))));
        return arrows;
    }

    private static boolean reaches(Map<String, Set<String>> arrows, String from, String to) {
        return !from.equals(to)
                && arrows.get(from).stream().anyMatch(next -> next.equals(to) || reaches(arrows, next, to));
    }
}
