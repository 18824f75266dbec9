package vn.thidua.workflow.process;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.ruleset.RuleSets;
import vn.thidua.workflow.shared.WorkingDays;

/** Gives every user task of every model its deadline and its announcements, so that no model can forget them. */
@Component
class TaskParseListener extends AbstractBpmnParseListener {

    private static final String MULTI_INSTANCE_BODY = "#multiInstanceBody";

    private final TaskAnnouncer announcer;
    private final RuleSets ruleSets;
    private final WorkingDays days;

    TaskParseListener(TaskAnnouncer announcer, RuleSets ruleSets, WorkingDays days) {
        this.announcer = announcer;
        this.ruleSets = ruleSets;
        this.days = days;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (!StepDeadlines.knows(activity.getId())) {
            throw new IllegalStateException(
                    "nobody has said where the deadline of " + activity.getId() + " comes from");
        }
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.setNameExpression(new TaskName(element.attribute("name")));
        task.addTaskListener(TaskListener.EVENTNAME_CREATE, announcer::created);
        task.addTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, announcer::assigned);
        task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, announcer::completed);
        task.addTaskListener(TaskListener.EVENTNAME_DELETE, announcer::cancelled);
    }

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
        var target = transition.getDestination().getId().replace(MULTI_INSTANCE_BODY, "");
        if (StepDeadlines.knows(target)) {
            transition.addListener(ExecutionListener.EVENTNAME_TAKE, new StepDeadlineListener(target, ruleSets, days));
        }
    }
}
