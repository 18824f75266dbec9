package vn.thidua.workflow.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.Yaml;

/** Reads {@code src/contracts}. */
final class Contracts {

    static final Path ROOT = Path.of("src/contracts");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private Contracts() {}

    /** Event types that have a schema. */
    static SortedSet<String> types() {
        return names(ROOT.resolve("schemas"));
    }

    /** Event types that have an example. */
    static SortedSet<String> exampleTypes() {
        return names(ROOT.resolve("examples"));
    }

    static JsonNode example(String type) {
        return json(ROOT.resolve("examples").resolve(type + ".json"));
    }

    static JsonSchema schema(String type) {
        var file = ROOT.resolve("schemas").resolve(type + ".json");
        return SCHEMAS.getSchema(SchemaLocation.of(file.toAbsolutePath().toUri().toString()), STRICT);
    }

    static JsonSchema draft202012() {
        return SCHEMAS.getSchema(
                SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"),
                SchemaValidatorsConfig.builder().build());
    }

    static void assertFits(String type, JsonNode data) {
        assertThat(schema(type).validate(data))
                .as("violations of %s by %s", type, data)
                .isEmpty();
    }

    static List<JsonNode> topics() {
        return StreamSupport.stream(yaml("topics.yaml").get("topics").spliterator(), false)
                .toList();
    }

    static JsonNode asyncApi() {
        return yaml("asyncapi.yaml");
    }

    static JsonNode json(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode yaml(String name) {
        try {
            return JSON.valueToTree(new Yaml().load(Files.readString(ROOT.resolve(name))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SortedSet<String> names(Path folder) {
        var names = new TreeSet<String>();
        files(folder).forEach(file -> names.add(file.getFileName().toString().replaceFirst("\\.json$", "")));
        return names;
    }
}
