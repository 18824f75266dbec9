package vn.thidua.workflow.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the engine may see and do beyond the settings in {@code application.yaml}: our delegates, our ids, no scripts. */
@Component
class EngineSettings extends AbstractProcessEnginePlugin {

    /** Retries with growing pauses: a blip does not become an incident. */
    private static final String RETRIES = "PT5S,PT30S,PT2M,PT10M,PT30M";

    /** Group ids carry a scope after a dot. */
    private static final String RESOURCE_IDS = "[a-zA-Z0-9_.-]+";

    private final Map<Object, Object> delegates = new HashMap<>();
    private final List<BpmnParseListener> readers;

    EngineSettings(
            Map<String, JavaDelegate> delegates,
            Map<String, ExecutionListener> executionListeners,
            Map<String, TaskListener> taskListeners,
            List<BpmnParseListener> readers) {
        this.delegates.putAll(delegates);
        this.delegates.putAll(executionListeners);
        this.delegates.putAll(taskListeners);
        this.readers = readers;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setIdGenerator(new TimeOrderedIds());
        configuration.setCustomHistoryLevels(List.of(new WaitingHistory()));
        configuration.setBeans(delegates);
        configuration.setFailedJobRetryTimeCycle(RETRIES);
        configuration.setGroupResourceWhitelistPattern(RESOURCE_IDS);
        configuration.setUserResourceWhitelistPattern(RESOURCE_IDS);
        configuration.setEnableScriptEngineLoadExternalResources(false);
        // our decision compares words and truth values; the small interpreter does that in a fraction of the time of
        // the large one
        configuration.setDmnFeelEnableLegacyBehavior(true);
        configuration.setResourceAuthorizationProvider(new TaskRights());
        configuration.setCustomSessionFactories(List.of(new OwnTasks.Factory()));
        // what fails in a command reaches its caller, who knows a refusal from a fault and tells it once
        configuration.setEnableCmdExceptionLogging(false);
        var names = delegates.keySet().stream().map(String::valueOf).collect(Collectors.toSet());
        configuration.setCustomPreBPMNParseListeners(
                with(configuration.getCustomPreBPMNParseListeners(), List.of(new ModelGuard(names))));
        configuration.setCustomPostBPMNParseListeners(with(configuration.getCustomPostBPMNParseListeners(), readers));
    }

    private static List<BpmnParseListener> with(
            @Nullable List<BpmnParseListener> present, List<? extends BpmnParseListener> more) {
        var all = new ArrayList<>(Optional.ofNullable(present).orElse(List.of()));
        all.addAll(more);
        return all;
    }
}
