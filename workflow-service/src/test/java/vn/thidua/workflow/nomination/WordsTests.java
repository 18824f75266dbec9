package vn.thidua.workflow.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "_en"})
    void everyFactAndEveryStatusHasItsWords(String language) throws IOException {
        var words = bundle("timeline" + language);
        var expected = Stream.concat(
                        Facts.all().stream().map(fact -> "timeline." + fact.slug()),
                        Arrays.stream(NominationStatus.values()).map(status -> "nomination.status." + status))
                .distinct()
                .toList();
        assertThat(words.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_en"})
    void sentencesNameOnlyFieldsOfTheirFact(String language) throws IOException {
        var words = bundle("timeline" + language);
        for (var fact : Facts.all()) {
            assertThat(FactDetails.of(fact).keySet())
                    .as("fields of %s", fact.slug())
                    .containsAll(places(words.getProperty("timeline." + fact.slug())));
        }
    }

    @Test
    void findingsHaveWordsInBothLanguages() throws IOException {
        assertThat(bundle("findings").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(bundle("findings_en").stringPropertyNames());
    }

    private static List<String> places(String text) {
        return Pattern.compile("\\{(\\w+)}")
                .matcher(text)
                .results()
                .map((MatchResult place) -> place.group(1))
                .toList();
    }

    private static Properties bundle(String name) throws IOException {
        var words = new Properties();
        try (var file = WordsTests.class.getResourceAsStream("/messages/" + name + ".properties")) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return words;
    }
}
