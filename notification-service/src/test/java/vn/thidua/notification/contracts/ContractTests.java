package vn.thidua.notification.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContractTests {

    static Stream<Path> examples() {
        return Contracts.examples(Contracts.OURS).stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleFitsItsSchema(Path file) {
        var example = Contracts.json(file);
        var type = example.at("/headers/ce_type").asText();
        Contracts.assertFits(type, example.get("data"));
        Contracts.assertFits("common/headers", example.get("headers"));
        assertThat(file.getFileName()).hasToString(type + ".json");
        assertThat(example.at("/headers/ce_subject").asText())
                .isEqualTo(example.get("key").asText());
    }
}
