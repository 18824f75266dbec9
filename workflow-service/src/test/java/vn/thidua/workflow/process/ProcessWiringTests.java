package vn.thidua.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import vn.thidua.workflow.testing.WorkflowTest;

/** Third gate of the models: they and the code speak of the same things. */
@WorkflowTest
class ProcessWiringTests {

    private static final Pattern BEAN = Pattern.compile("\\$\\{([A-Za-z]+(?:Delegate|Listener))}");

    @Autowired
    RepositoryService repository;

    @Autowired
    ApplicationContext context;

    @Autowired
    MessageSource messages;

    @Test
    void everyModelIsDeployedByAStableName() {
        assertThat(repository.createProcessDefinitionQuery().latestVersion().list())
                .extracting(ProcessDefinition::getResourceName)
                .contains(
                        "processes/nomination-review.bpmn",
                        "processes/cluster-round.bpmn",
                        "processes/council-session.bpmn")
                .noneMatch(name -> name.contains("BOOT-INF") || name.startsWith("/"));
        assertThat(repository
                        .createDecisionDefinitionQuery()
                        .latestVersion()
                        .singleResult()
                        .getResourceName())
                .isEqualTo("decisions/cluster-step.dmn");
    }

    @Test
    void thePortalCallsEveryTaskAsItsModelDoes() {
        assertThat(models().flatMap(model -> model.getModelElementsByType(UserTask.class).stream()))
                .isNotEmpty()
                .allSatisfy(task -> assertThat(
                                messages.getMessage("task." + task.getId(), null, Locale.forLanguageTag("vi")))
                        .isEqualTo(task.getName()));
    }

    @Test
    void everyDelegateOfAModelIsABeanOfThisPackageAndEachIsUsed() {
        var named = models().map(Bpmn::convertToString)
                .flatMap(xml -> BEAN.matcher(xml).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        var beans = Stream.of(
                        org.camunda.bpm.engine.delegate.JavaDelegate.class,
                        org.camunda.bpm.engine.delegate.ExecutionListener.class,
                        org.camunda.bpm.engine.delegate.TaskListener.class)
                .flatMap(type -> Arrays.stream(context.getBeanNamesForType(type)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(beans).isEqualTo(named);
        assertThat(beans)
                .allSatisfy(bean -> assertThat(context.getType(bean).getPackage())
                        .isEqualTo(getClass().getPackage()));
    }

    @Test
    void everyTaskKeyIsATaskAndViceVersa() {
        assertThat(constants(TaskKeys.class)).isEqualTo(ids(UserTask.class));
        assertThat(constants(TaskKeys.class)).allMatch(StepDeadlines::knows);
    }

    @Test
    void everyMessageNameIsAMessageAndViceVersa() {
        var names = models().flatMap(model -> model.getModelElementsByType(Message.class).stream())
                .map(Message::getName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(constants(MessageNames.class)).isEqualTo(names);
    }

    @Test
    void everyProcessKeyIsAProcess() {
        assertThat(models().map(model -> model.getModelElementsByType(org.camunda.bpm.model.bpmn.instance.Process.class)
                        .iterator()
                        .next()
                        .getId()))
                .containsAll(constants(ProcessKeys.class));
    }

    @Test
    void everyVariableOfAModelHasANameInTheCode() {
        var known = Stream.of(
                        CaseVariables.class,
                        NominationReviewVariables.class,
                        ClusterRoundVariables.class,
                        CouncilSessionVariables.class,
                        TaskRemindersVariables.class)
                .flatMap(type -> constants(type).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        known.add("clusterStep");
        var used = models().map(Bpmn::convertToString)
                .flatMap(xml -> Pattern.compile("\\$\\{([a-z][A-Za-z]*)[ }]")
                        .matcher(xml)
                        .results())
                .map(found -> found.group(1))
                .filter(name -> !name.endsWith("Delegate") && !name.endsWith("Listener"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(known).containsAll(used);
    }

    /** Ours; tests deploy others. */
    private Stream<BpmnModelInstance> models() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .filter(definition -> definition.getResourceName().startsWith("processes/"))
                .map(definition -> repository.getBpmnModelInstance(definition.getId()));
    }

    private Set<String> ids(Class<? extends UserTask> type) {
        return models().flatMap(model -> model.getModelElementsByType(type).stream())
                .map(UserTask::getId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> constants(Class<?> holder) {
        return Arrays.stream(holder.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                .map(ProcessWiringTests::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException hidden) {
            throw new AssertionError(hidden);
        }
    }
}
