package vn.thidua.workflow.process;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** Holds our Vietnamese words beside the English ones that the engine's web apps ship. */
class WebAppLocaleTests {

    private static final String APPS = "META-INF/resources/webjars/camunda/app/";
    private static final String DATES = "/dateLocales/";

    /** English adds it to a word for more than one thing; Vietnamese changes no word. */
    private static final String PLURAL_ENDING = "s";

    /** English itself is empty there. */
    private static final String NOT_USED = "";

    /** Products, formats and signs: officials write them as English does. */
    private static final Set<String> SAME_IN_BOTH = Set.of(
            "Admin",
            "Camunda",
            "Camunda Cockpit",
            "Cockpit",
            "Optimize",
            "Tasklist",
            "CSV",
            "ID",
            "ID*",
            "JSON",
            "YYYY-MM-DDTHH:mm:ss",
            "DD/MM/YYYY",
            "HH:mm",
            "L",
            "<null>",
            "<",
            "<=",
            ">",
            ">=",
            NOT_USED);

    /** Cockpit shows it, yet its English file forgets it and people see the key. */
    private static final String FORGOTTEN_BY_ENGLISH = "/labels/NOTIFICATIONS_STATUS_FAILED";

    private static final Pattern KEPT =
            Pattern.compile("\\{\\{[^}]*}}|\\{}|%[ds]\\b|</?(?:a|br|strong)\\b[^>]*>|&(?:lt|gt|amp);");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void everyEnglishWordHasAVietnameseOne(String app) throws IOException {
        assertThat(words(app, "vi").keySet()).containsAll(words(app, "en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void noWordIsLeftOverThatNobodyReads(String app) throws IOException {
        assertThat(words(app, "vi").keySet())
                .filteredOn(key -> !key.startsWith(DATES) && !key.equals(FORGOTTEN_BY_ENGLISH))
                .isSubsetOf(words(app, "en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void nothingIsLeftInEnglish(String app) throws IOException {
        var english = words(app, "en");
        assertThat(words(app, "vi").entrySet())
                .filteredOn(word -> word.getValue().equals(english.get(word.getKey())))
                .extracting(Map.Entry::getValue)
                .isSubsetOf(SAME_IN_BOTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void onlyThePluralEndingHasNoWord(String app) throws IOException {
        var english = words(app, "en");
        assertThat(words(app, "vi").entrySet())
                .filteredOn(word -> word.getValue().isBlank())
                .extracting(word -> english.get(word.getKey()))
                .isSubsetOf(PLURAL_ENDING, NOT_USED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void placesForValuesAndMarkupAreKept(String app) throws IOException {
        var vietnamese = words(app, "vi");
        assertThat(words(app, "en"))
                .allSatisfy((key, word) -> assertThat(kept(vietnamese.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(kept(word)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void everyAppCallsDaysAndMonthsTheSame(String app) throws IOException {
        assertThat(dates(words(app, "vi")))
                .isEqualTo(dates(words("tasklist", "vi")))
                .containsKeys(dates(words("tasklist", "en")).keySet().toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void onlyTheReadersLanguageIsLoaded(String app) throws IOException {
        var settings = new ClassPathResource(APPS + app + "/scripts/config.js");
        assertThat(settings.getContentAsString(StandardCharsets.UTF_8))
                .contains("export default {", "locales: { availableLocales: [language], fallbackLocale: language }");
    }

    @Test
    void theBannerStillLeadsToTheGuide() throws IOException {
        assertThat(words("cockpit", "vi").get("/labels/BANNER_CE_EOL_TEXT"))
                .contains("https://docs.camunda.io/docs/guides/migrating-from-camunda-7/")
                .contains("tháng 10 năm 2025");
    }

    private static List<String> kept(String word) {
        return KEPT.matcher(word).results().map(MatchResult::group).sorted().toList();
    }

    private static Map<String, String> dates(Map<String, String> words) {
        return words.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(DATES))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, String> words(String app, String language) throws IOException {
        try (var file = new ClassPathResource(APPS + app + "/locales/" + language + ".json").getInputStream()) {
            var words = new TreeMap<String, String>();
            collect("", new ObjectMapper().readTree(file), words);
            return words;
        }
    }

    /** Keeps words only, under their path; what is a number (the first day of a week) is nobody's word. */
    private static void collect(String path, JsonNode node, Map<String, String> words) {
        if (node.isTextual()) {
            words.put(path, node.textValue());
        }
        node.properties().forEach(child -> collect(path + "/" + child.getKey(), child.getValue(), words));
        for (var index = 0; node.isArray() && index < node.size(); index++) {
            collect(path + "/" + index, node.get(index), words);
        }
    }
}
