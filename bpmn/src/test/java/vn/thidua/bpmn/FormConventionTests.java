package vn.thidua.bpmn;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormConventionTests {

    private static final Pattern SCRIPT = Pattern.compile("(?s)<script.*?</script>");
    private static final Pattern MARKUP = Pattern.compile("(?s)<[^>]*>");
    private static final Pattern FIELD = Pattern.compile("(?s)<(?:input|textarea)\\b([^>]*)>");
    private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]+)\"");
    private static final Pattern TEXT = Pattern.compile("(?m)^ {2}\"(.+)\": \".+\",?$");
    private static final String CALL =
            "<script cam-script type=\"text/form-script\">thidua.form(camForm, $scope)</script>";

    static Stream<Path> forms() {
        return Models.formFiles();
    }

    @Test
    void everyTaskHasAFormOfItsNameAndEveryFormATask() {
        var keys = Models.processFiles()
                .flatMap(file -> Models.read(file).getModelElementsByType(UserTask.class).stream())
                .peek(task -> assertThat(task.getCamundaFormKey())
                        .as("form of " + task.getId())
                        .isEqualTo("embedded:/forms/" + kebab(task.getId()) + ".html"))
                .map(task -> kebab(task.getId()))
                .collect(toSet());
        assertThat(keys).hasSizeGreaterThan(20);
        assertThat(forms().map(Models::name).collect(toSet())).isEqualTo(keys);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void asksAQuestionAndTellsWhatHappensThen(Path form) {
        assertThat(Models.text(form))
                .contains("<h3>", "class=\"next\"", CALL)
                .containsOnlyOnce("<form ")
                .doesNotContain("style=", "onclick");
    }

    /** A form without a decision must send its reader to the page where the work is completed. */
    @ParameterizedTest
    @MethodSource("forms")
    void decidesOrLeadsToWhereItIsDecided(Path form) {
        var text = Models.text(form);
        assertThat(text.contains("elsewhere\"") ? "ng-href=\"{{page}}\"" : "<fieldset")
                .isSubstringOf(text);
        assertThat(text.contains("elsewhere\"")).isNotEqualTo(text.contains("data-api="));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void labelsEveryField(Path form) {
        var text = Models.text(form);
        assertThat(FIELD.matcher(text).results())
                .allSatisfy(field ->
                        assertThat(isLabelled(field, text)).as(field.group()).isTrue());
    }

    @Test
    void saysEveryTextInEnglishTooAndNothingElse() {
        var english = TEXT.matcher(Models.text(Models.form("en.json")))
                .results()
                .map(line -> line.group(1))
                .collect(toSet());
        assertThat(forms().flatMap(FormConventionTests::texts).collect(toSet())).isEqualTo(english);
    }

    private static boolean isLabelled(MatchResult field, String text) {
        var id = ID.matcher(field.group(1));
        return id.find()
                ? text.contains("<label for=\"" + id.group(1) + "\"")
                // else it stands inside its label
                : text.lastIndexOf("<label", field.start()) > text.lastIndexOf("</label>", field.start());
    }

    private static Stream<String> texts(Path form) {
        return MARKUP.splitAsStream(SCRIPT.matcher(Models.text(form)).replaceAll(""))
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .filter(text -> text.replaceAll("\\{\\{.*?}}", "").matches(".*\\p{L}.*"));
    }

    private static String kebab(String task) {
        return task.replace("Task_", "").replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
