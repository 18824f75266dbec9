package vn.thidua.notification.routing;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.notification.intake.EventHandler;
import vn.thidua.notification.intake.IncomingEvent;
import vn.thidua.notification.templates.Content;
import vn.thidua.notification.templates.MessageTemplate;

/** What is told about tasks: who has something to do, until when, and that it is late. */
@Component
class TaskRoutes implements EventHandler {

    private static final String CREATED = "vn.thidua.task.created.v1";
    private static final String ASSIGNED = "vn.thidua.task.assigned.v1";
    private static final String DUE_SOON = "vn.thidua.task.due-soon.v1";
    private static final String OVERDUE = "vn.thidua.task.overdue.v1";
    private static final String RELEASED = "vn.thidua.task.released.v1";
    private static final String COMPLETED = "vn.thidua.task.completed.v1";
    private static final String CANCELLED = "vn.thidua.task.cancelled.v1";

    private final TellAudience tell;
    private final AudienceStore audiences;
    private final RoutingSettings settings;

    TaskRoutes(TellAudience tell, AudienceStore audiences, RoutingSettings settings) {
        this.tell = tell;
        this.audiences = audiences;
        this.settings = settings;
    }

    @Override
    public Set<String> types() {
        return Set.of(CREATED, ASSIGNED, DUE_SOON, OVERDUE, RELEASED, COMPLETED, CANCELLED);
    }

    @Override
    public void handle(IncomingEvent event) {
        var task = event.as(TaskData.class);
        if (event.type().equals(COMPLETED) || event.type().equals(CANCELLED)) {
            audiences.endTask(task.taskId());
        } else if (!audiences.isOver(task.taskId())) {
            route(event, task);
        }
    }

    private void route(IncomingEvent event, TaskData task) {
        switch (event.type()) {
            case CREATED, ASSIGNED -> {
                if (event.type().equals(ASSIGNED) && task.isGivenByAnother()) {
                    tell.of(notice(event, task, MessageTemplate.TASK_ASSIGNED), responsible(task), settings.stands());
                    return;
                }
                var notice = notice(event, task, MessageTemplate.TASK_OPEN);
                // who was told when it was created is not told again when it is assigned
                tell.of(notice.onlyOnceFor("task-open/" + task.taskId()), responsible(task), settings.stands());
            }
            case DUE_SOON ->
                tell.of(notice(event, task, MessageTemplate.TASK_DUE_SOON), responsible(task), settings.stands());
            case OVERDUE -> {
                tell.of(notice(event, task, MessageTemplate.TASK_OVERDUE), responsible(task), settings.stands());
                tell.of(
                        notice(event, task, MessageTemplate.TASK_ESCALATED),
                        Escalation.above(task.groups()),
                        settings.stands());
            }
            case RELEASED ->
                tell.of(
                        notice(event, task, MessageTemplate.TASK_RELEASED),
                        Stream.concat(groups(task), responsible(task).stream()).toList(),
                        settings.stands());
            default -> throw new IllegalStateException("type must be routed, but is not: " + event.type());
        }
    }

    private static Notice notice(IncomingEvent event, TaskData task, MessageTemplate template) {
        var content = Content.ofTask("/t/" + task.taskId(), task.title(), task.caseLabel(), task.dueAt());
        return Notice.of(event, task.nominationId(), template, content);
    }

    private static List<Target> responsible(TaskData task) {
        var assignee = task.assignee();
        return assignee == null ? groups(task).toList() : List.of(Target.person(assignee));
    }

    private static Stream<Target> groups(TaskData task) {
        return task.groups().stream().map(Target::group);
    }
}
