package vn.thidua.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.UnaryTests;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionConventionTests {

    static Stream<Path> decisions() {
        return Models.decisionFiles();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void namesTheFileAfterTheDecision(Path file) {
        assertThat(Models.readDecision(file).getModelElementsByType(Decision.class))
                .singleElement()
                .satisfies(decision -> {
                    assertThat(decision.getId()).isEqualTo(Models.name(file));
                    assertThat(decision.getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
                });
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void saysHowManyRulesMayHit(Path file) {
        assertThat(Models.readDecision(file).getModelElementsByType(DecisionTable.class))
                .allSatisfy(table -> assertThat(table.getAttributeValue("hitPolicy"))
                        .as("explicit hit policy")
                        .isNotNull());
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void namesTheSourceOfEachRule(Path file) {
        assertThat(Models.readDecision(file).getModelElementsByType(Rule.class))
                .isNotEmpty()
                .allSatisfy(rule ->
                        assertThat(rule.getDescription()).as(rule.getId()).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void speaksFeelOnly(Path file) {
        var model = Models.readDecision(file);
        assertThat(model.getModelElementsByType(LiteralExpression.class))
                .allSatisfy(expression ->
                        assertThat(expression.getExpressionLanguage()).isNull());
        assertThat(model.getModelElementsByType(UnaryTests.class))
                .allSatisfy(tests -> assertThat(tests.getExpressionLanguage()).isNull());
    }
}
