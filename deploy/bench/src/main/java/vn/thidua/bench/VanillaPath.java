package vn.thidua.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.context.ConfigurableApplicationContext;
import vn.thidua.bench.vanilla.VanillaApplication;

/** The same number of user tasks in a row on the bare engine; each is found by business key and completed with one variable. */
final class VanillaPath implements Path {

    private static final String PROCESS = "vanilla";

    private final ConfigurableApplicationContext context;
    private final ProcessEngine engine;
    private final int tasks;
    private final List<String> cases = new ArrayList<>();

    VanillaPath(ConfigurableApplicationContext context, int tasks) {
        this.context = context;
        this.engine = VanillaApplication.engineOf(context);
        this.tasks = tasks;
        deploy();
    }

    private void deploy() {
        var node = Bpmn.createExecutableProcess(PROCESS)
                .camundaHistoryTimeToLive(180)
                .startEvent()
                .userTask("Task_1")
                .camundaCandidateGroups("reviewers");
        for (var task = 2; task <= tasks; task++) {
            node = node.userTask("Task_" + task).camundaCandidateGroups("reviewers");
        }
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(PROCESS + ".bpmn", node.endEvent().done())
                .deploy();
    }

    @Override
    public String name() {
        return "vanilla engine";
    }

    @Override
    public int actionsPerCase() {
        return tasks;
    }

    @Override
    public void prepare(int number) {
        cases.clear();
        for (var i = 0; i < number; i++) {
            var key = UUID.randomUUID().toString();
            engine.getRuntimeService()
                    .startProcessInstanceByKey(
                            PROCESS, key, Map.of("nominationId", key, "unit", "U03", "award", "BKTP_TT"));
            cases.add(key);
        }
    }

    @Override
    public void drive(int index) {
        var key = cases.get(index);
        for (var task = 1; task <= tasks; task++) {
            var open = engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceBusinessKey(key)
                    .singleResult();
            engine.getTaskService().complete(open.getId(), Map.of("approved", true));
        }
    }

    @Override
    public void settle() {
        Settled.databaseOf(context);
    }

    @Override
    public void close() {
        context.close();
    }
}
