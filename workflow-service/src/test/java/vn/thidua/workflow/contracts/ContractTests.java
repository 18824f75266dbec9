package vn.thidua.workflow.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.workflow.contracts.Contracts.ROOT;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.workflow.outbox.Topic;

class ContractTests {

    static Stream<Path> schemaFiles() {
        return Stream.concat(
                Contracts.files(ROOT.resolve("schemas")).stream(),
                Contracts.files(ROOT.resolve("schemas/common")).stream());
    }

    static Stream<String> types() {
        return Contracts.types().stream();
    }

    @ParameterizedTest
    @MethodSource("schemaFiles")
    void everySchemaIsAValidSchemaOfDraft202012(Path file) {
        var schema = Contracts.json(file);
        assertThat(schema.path("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(Contracts.draft202012().validate(schema)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyExampleFitsItsSchema(String type) {
        var example = Contracts.example(type);
        Contracts.assertFits(type, example.get("data"));
        Contracts.assertFits("common/headers", example.get("headers"));
        assertThat(example.at("/headers/ce_type").asText()).isEqualTo(type);
        assertThat(example.at("/headers/ce_subject").asText())
                .isEqualTo(example.get("key").asText());
        assertThat(example.at("/headers/ce_dataschema").asText()).isEqualTo("urn:thidua:" + type);
    }

    @ParameterizedTest
    @MethodSource("types")
    void everySchemaRefusesAnEventWithoutItsRequiredFields(String type) {
        var data = Contracts.example(type).get("data").deepCopy();
        ((ObjectNode) data).removeAll();
        assertThat(Contracts.schema(type).validate(data)).isNotEmpty();
    }

    @Test
    void aTombstoneHasAKeyAndNoData() {
        var tombstone = Contracts.example("tombstones/vn.thidua.organisation.person.v1");
        assertThat(tombstone.get("data").isNull()).isTrue();
        assertThat(tombstone.get("key").asText()).isNotBlank();
    }

    @Test
    void schemasExamplesTopicsAndAsyncApiNameTheSameTypes() {
        assertThat(Contracts.exampleTypes()).isEqualTo(Contracts.types());
        assertThat(typesByTopic().values().stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(Contracts.types());
        assertThat(asyncApiTypesByTopic()).isEqualTo(typesByTopic());
    }

    @Test
    void asyncApiRefersToFilesThatExist() {
        var messages = Contracts.asyncApi().at("/components/messages");
        messages.forEach(message -> assertThat(Stream.of(
                                message.at("/payload/schema/$ref"),
                                message.at("/headers/schema/$ref"),
                                message.at("/x-example"))
                        .map(reference -> ROOT.resolve(reference.asText())))
                .as(message.path("name").asText())
                .allMatch(Files::isRegularFile));
        assertThat(messages).hasSize(Contracts.types().size());
    }

    @Test
    void topicsAreThoseOfTheCode() {
        var said = Contracts.topics().stream()
                .collect(Collectors.toMap(
                        topic -> topic.get("name").asText(),
                        topic -> topic.get("gapFreeSequence").asBoolean()));
        var done = Arrays.stream(Topic.values()).collect(Collectors.toMap(Topic::topicName, Topic::gapFree));
        assertThat(said).isEqualTo(done);
    }

    @Test
    void everyFactHasASchemaAndEverySchemaItsFact() {
        var ofFacts = Contracts.types().stream()
                .filter(type -> !type.startsWith("vn.thidua.organisation."))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(ofFacts).isEqualTo(FactSlugs.types());
    }

    private static Map<String, List<String>> typesByTopic() {
        var types = new TreeMap<String, List<String>>();
        Contracts.topics().forEach(topic -> types.put(topic.get("name").asText(), texts(topic.get("types"))));
        return types;
    }

    private static Map<String, List<String>> asyncApiTypesByTopic() {
        var types = new TreeMap<String, List<String>>();
        Contracts.asyncApi().get("channels").forEach(channel -> {
            var names = new ArrayList<String>();
            channel.get("messages").fieldNames().forEachRemaining(names::add);
            types.put(channel.get("address").asText(), names);
        });
        return types;
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
