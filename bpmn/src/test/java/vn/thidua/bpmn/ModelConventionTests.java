package vn.thidua.bpmn;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelConventionTests {

    private static final int MOST_NODES = 20;
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final Pattern DELEGATE = Pattern.compile("\\$\\{[a-z][A-Za-z]*(Delegate|Listener)}");
    private static final Pattern CONDITION = Pattern.compile("\\$\\{[a-z][A-Za-z]* == (true|false|'[A-Z_]+')}");
    private static final Pattern MESSAGE = Pattern.compile("([a-z]+(?:-[a-z]+)*)\\.[a-z]+(?:-[a-z]+)*");
    private static final Map<Class<? extends FlowElement>, String> PREFIXES = Map.of(
            UserTask.class, "Task_",
            ServiceTask.class, "Task_",
            BusinessRuleTask.class, "Task_",
            CallActivity.class, "CallActivity_",
            SubProcess.class, "SubProcess_",
            Gateway.class, "Gateway_",
            SequenceFlow.class, "Flow_");

    static Stream<Path> processes() {
        return Models.processFiles();
    }

    static Stream<Path> decisions() {
        return Models.decisionFiles();
    }

    @Test
    void looksAtEveryModel() {
        assertThat(processes()).hasSizeGreaterThanOrEqualTo(9);
        assertThat(decisions()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("processes")
    void namesTheFileAfterTheProcess(Path file) {
        assertThat(Models.process(file).getId()).isEqualTo(Models.name(file)).matches("[a-z]+(-[a-z]+)*");
    }

    @ParameterizedTest
    @MethodSource("processes")
    void keepsHistoryForAStatedTime(Path file) {
        assertThat(Models.process(file).getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
    }

    @ParameterizedTest
    @MethodSource("processes")
    void tellsInWordsWhatTheProcessIsFor(Path file) {
        assertThat(Models.process(file).getDocumentations()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("processes")
    void startsIdsWithTheirKind(Path file) {
        PREFIXES.forEach((type, prefix) -> assertThat(all(file, type))
                .allSatisfy(element -> assertThat(element.getId()).matches(prefix + "[A-Z][A-Za-z]+")));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void fitsOnOneScreen(Path file) {
        assertThat(all(file, FlowNode.class)).hasSizeLessThanOrEqualTo(MOST_NODES);
    }

    @ParameterizedTest
    @MethodSource("processes")
    void saysOnEachTaskWhoDecidesWhatAndWhatHappensAtTheDeadline(Path file) {
        assertThat(all(file, UserTask.class)).allSatisfy(task -> {
            assertThat(task.getDocumentations())
                    .as("documentation of " + task.getId())
                    .isNotEmpty();
            assertThat(task.getCamundaDueDate())
                    .as("due date of " + task.getId())
                    .isEqualTo("${dueAt}");
        });
    }

    /** The engine's names of tasks go on with the case after such a dash. */
    @ParameterizedTest
    @MethodSource("processes")
    void namesTasksWithoutADash(Path file) {
        assertThat(all(file, UserTask.class)).extracting(UserTask::getName).noneMatch(name -> name.contains(" – "));
    }

    /** One process reminds of all tasks; a timer of its own would make the engine open a scope for each. */
    @ParameterizedTest
    @MethodSource("processes")
    void putsNoTimersOnTasks(Path file) {
        assertThat(all(file, CamundaTaskListener.class))
                .noneMatch(listener -> listener.getCamundaEvent().equals("timeout"));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void offersEachTaskToAGroupOrAssignsIt(Path file) {
        assertThat(all(file, UserTask.class))
                .allSatisfy(task -> assertThat(task.getCamundaCandidateGroups() != null
                                || task
                                        .getExtensionElements()
                                        .getChildElementsByType(CamundaTaskListener.class)
                                        .stream()
                                        .anyMatch(listener ->
                                                listener.getCamundaEvent().equals("create")))
                        .as("somebody is offered " + task.getId())
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("processes")
    void callsOurDelegatesOnly(Path file) {
        assertThat(all(file, ServiceTask.class))
                .allSatisfy(
                        task -> assertThat(task.getCamundaDelegateExpression()).matches(DELEGATE));
        assertThat(attributes(file, "class")).isEmpty();
        assertThat(attributes(file, "expression")).isEmpty();
        assertThat(attributes(file, "delegateExpression")).allMatch(DELEGATE.asMatchPredicate());
    }

    @ParameterizedTest
    @MethodSource("processes")
    void runsNoScripts(Path file) {
        assertThat(all(file, ScriptTask.class)).isEmpty();
        assertThat(all(file, CamundaScript.class)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("processes")
    void comparesOneVariableInEachCondition(Path file) {
        assertThat(all(file, SequenceFlow.class).stream()
                        .filter(flow -> flow.getConditionExpression() != null)
                        .map(flow -> flow.getConditionExpression().getTextContent()))
                .allMatch(CONDITION.asMatchPredicate());
    }

    @ParameterizedTest
    @MethodSource("processes")
    void givesAReasonForEachSavePoint(Path file) {
        assertThat(all(file, FlowNode.class).stream()
                        .filter(node -> node.isCamundaAsyncBefore() || node.isCamundaAsyncAfter()))
                .allSatisfy(node -> assertThat(node.getDocumentations())
                        .as("reason at " + node.getId())
                        .isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("processes")
    void drawsLanesForAuthority(Path file) {
        assertThat(all(file, Lane.class))
                .isNotEmpty()
                .allSatisfy(lane -> assertThat(lane.getName()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("processes")
    void callsProcessesOfThisJarWithTheSameBusinessKey(Path file) {
        var known = processes().map(Models::name).collect(toSet());
        assertThat(all(file, CallActivity.class)).allSatisfy(call -> {
            assertThat(call.getCalledElement()).isIn(known);
            assertThat(call.getCamundaCalledElementBinding()).isEqualTo("deployment");
            assertThat(call.getExtensionElements().getChildElementsByType(CamundaIn.class))
                    .extracting(CamundaIn::getCamundaBusinessKey)
                    .contains("#{execution.processBusinessKey}");
        });
    }

    @ParameterizedTest
    @MethodSource("processes")
    void decidesByDecisionsOfThisJar(Path file) {
        var known = decisions().map(Models::name).collect(toSet());
        assertThat(all(file, BusinessRuleTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaDecisionRef()).isIn(known);
            assertThat(task.getCamundaDecisionRefBinding()).isEqualTo("deployment");
        });
    }

    @ParameterizedTest
    @MethodSource("processes")
    void namesMessagesAfterTheProcessThatWaits(Path file) {
        var known = processes().map(Models::name).collect(toSet());
        assertThat(all(file, Message.class)).allSatisfy(message -> {
            var name = MESSAGE.matcher(message.getName());
            assertThat(name.matches()).as(message.getName()).isTrue();
            assertThat(name.group(1)).isIn(known);
        });
    }

    private static <T extends ModelElementInstance> Collection<T> all(Path file, Class<T> type) {
        return Models.read(file).getModelElementsByType(type);
    }

    /** Values of that Camunda attribute anywhere in the model. */
    private static Stream<String> attributes(Path file, String attribute) {
        BpmnModelInstance model = Models.read(file);
        return model.getModelElementsByType(ModelElementInstance.class).stream()
                .map(element -> element.getAttributeValueNs(CAMUNDA, attribute))
                .filter(java.util.Objects::nonNull);
    }
}
