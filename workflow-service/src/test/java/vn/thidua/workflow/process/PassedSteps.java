package vn.thidua.workflow.process;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Notes every step that a token leaves, also those that take no time and leave no row in the engine's history. */
@Component
class PassedSteps extends AbstractBpmnParseListener {

    private final Map<String, List<String>> passed = new ConcurrentHashMap<>();

    /** Ids of the elements that tokens of a process instance have left, in the order in which they were left. */
    List<String> of(String processInstance) {
        return List.copyOf(passed.getOrDefault(processInstance, List.of()));
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity definition) {
        listenIn(definition);
    }

    private void listenIn(ScopeImpl scope) {
        for (ActivityImpl activity : scope.getActivities()) {
            activity.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) this::note);
            listenIn(activity);
        }
    }

    private void note(DelegateExecution step) {
        passed.computeIfAbsent(step.getProcessInstanceId(), any -> new CopyOnWriteArrayList<>())
                .add(step.getCurrentActivityId().replace("#multiInstanceBody", ""));
    }
}
