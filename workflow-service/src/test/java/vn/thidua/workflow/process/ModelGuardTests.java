package vn.thidua.workflow.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.workflow.testing.WorkflowTest;

@WorkflowTest
class ModelGuardTests {

    @Autowired
    RepositoryService repository;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<scriptTask id='Task_SignProposal' scriptFormat='juel'><script>${1}</script></scriptTask>",
                "<serviceTask id='Task_SignProposal' camunda:class='java.lang.Runtime'/>",
                "<serviceTask id='Task_SignProposal' camunda:expression='${execution.engineServices}'/>",
                "<serviceTask id='Task_SignProposal' camunda:delegateExpression='${dataSource}'/>",
                "<serviceTask id='Task_SignProposal' camunda:delegateExpression='${nobodyKnowsThisDelegate}'/>",
                "<userTask id='Task_SignProposal' camunda:assignee='${execution.getClass().forName(name)}'/>",
                "<userTask id='Task_SignProposal' name='#{taskService.createTaskQuery().count()}'/>"
            })
    void refusesWhateverCouldRunForeignCode(String activity) {
        var model = """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                    targetNamespace="test"><process id="evil" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <startEvent id="s"/>%s<sequenceFlow id="f" sourceRef="s" targetRef="Task_SignProposal"/></process></definitions>""".formatted(activity);

        assertThatThrownBy(() -> repository
                        .createDeployment()
                        .addString("evil.bpmn", model)
                        .deploy())
                .rootCause()
                .hasMessageContaining("model refused");
    }
}
