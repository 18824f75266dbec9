package vn.thidua.workflow.process;

import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.identity.Group;

/** What the person who acts has to do. */
@Component
public class ListMyTasks {

    /** More than anybody can work off; keeps the answer bounded. */
    private static final int MOST = 500;

    private final TaskService tasks;
    private final TaskViews views;
    private final Access access;

    ListMyTasks(TaskService tasks, TaskViews views, Access access) {
        this.tasks = tasks;
        this.views = views;
        this.access = access;
    }

    /** Open tasks that are assigned to the actor or that he may claim; the next deadline first. */
    @Transactional(readOnly = true)
    public List<TaskView> list() {
        var mine = tasks.createTaskQuery().or().taskAssignee(access.me().value());
        var groups = access.groups().stream().map(Group::id).toList();
        if (!groups.isEmpty()) {
            mine.taskCandidateGroupIn(groups);
        }
        return views.of(mine.endOr().orderByDueDate().asc().listPage(0, MOST));
    }
}
