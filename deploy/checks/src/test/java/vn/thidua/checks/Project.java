package vn.thidua.checks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.yaml.snakeyaml.Yaml;

/** The files of the project, read as they lie there. */
final class Project {

    static final List<String> SERVICES = List.of("workflow-service", "notification-service");

    private static final Path ROOT = Path.of("../..");

    private Project() {}

    static String text(String path) {
        try {
            return Files.readString(ROOT.resolve(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A document of which only the anchors are resolved; all its values are plain maps, lists, texts and numbers. */
    static JsonNode yaml(String path) {
        return parsed(text(path));
    }

    /** YAML or JSON, which is YAML too. */
    static JsonNode parsed(String document) {
        return new ObjectMapper().valueToTree(new Yaml().<Object>load(document));
    }

    static List<Path> files(String folder, String ending) {
        try (var found = Files.list(ROOT.resolve(folder))) {
            return found.filter(file -> file.toString().endsWith(ending))
                    .map(ROOT::relativize)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
