package vn.thidua.bpmn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/** The models and forms as they lie in the jar. */
final class Models {

    private static final Path RESOURCES = Path.of("src/main/resources");

    private Models() {}

    static Stream<Path> processFiles() {
        return files("processes", ".bpmn");
    }

    static Stream<Path> decisionFiles() {
        return files("decisions", ".dmn");
    }

    static Stream<Path> formFiles() {
        return files("forms", ".html");
    }

    static Path form(String name) {
        return RESOURCES.resolve("forms").resolve(name);
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static BpmnModelInstance read(Path file) {
        return Bpmn.readModelFromFile(file.toFile());
    }

    static DmnModelInstance readDecision(Path file) {
        return Dmn.readModelFromFile(file.toFile());
    }

    static Process process(Path file) {
        return read(file).getModelElementsByType(Process.class).iterator().next();
    }

    /** The file's name without its ending. */
    static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }

    private static Stream<Path> files(String folder, String ending) {
        try (var found = Files.list(RESOURCES.resolve(folder))) {
            return found.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
