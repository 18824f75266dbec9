package vn.thidua.workflow.process.web;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;

/** One running case with one task for the reviewers of unit U03, under a name and deadline that the service knows. */
record EngineCase(String instance, String task) {

    private static final String KEY = "engine-lock-attack";

    static EngineCase start(RepositoryService repository, RuntimeService runtime, TaskService tasks) {
        if (repository.createProcessDefinitionQuery().processDefinitionKey(KEY).count() == 0) {
            var model = Bpmn.createExecutableProcess(KEY)
                    .camundaHistoryTimeToLive(1)
                    .startEvent()
                    .userTask("Task_ScorePeers")
                    .name("Chấm điểm")
                    .camundaCandidateGroups("CLUSTER_REVIEWER.U03")
                    .endEvent()
                    .done();
            repository.createDeployment().addModelInstance(KEY + ".bpmn", model).deploy();
        }
        var instance = runtime.startProcessInstanceByKey(
                        KEY,
                        UUID.randomUUID().toString(),
                        Map.of("verdict", "OPEN", "caseLabel", "Hồ sơ thử", "ruleSet", "RS-2017"))
                .getId();
        return new EngineCase(
                instance,
                tasks.createTaskQuery()
                        .processInstanceId(instance)
                        .singleResult()
                        .getId());
    }
}
