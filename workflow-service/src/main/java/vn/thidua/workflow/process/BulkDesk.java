package vn.thidua.workflow.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Memberships;
import vn.thidua.workflow.shared.PersonId;

/** Judges and changes one task at a time, for the person who acts; being many gives no task away that one could not have alone. */
@Component
class BulkDesk {

    private final TaskService tasks;
    private final HistoryService history;
    private final ClaimTask claiming;
    private final UnclaimTask unclaiming;
    private final TaskHolder holder;
    private final TaskAnnouncer announcer;
    private final OneCommand command;
    private final Memberships memberships;
    private final Access access;

    BulkDesk(
            TaskService tasks,
            HistoryService history,
            ClaimTask claiming,
            UnclaimTask unclaiming,
            TaskHolder holder,
            TaskAnnouncer announcer,
            OneCommand command,
            Memberships memberships,
            Access access) {
        this.tasks = tasks;
        this.history = history;
        this.claiming = claiming;
        this.unclaiming = unclaiming;
        this.holder = holder;
        this.announcer = announcer;
        this.command = command;
        this.memberships = memberships;
        this.access = access;
    }

    /** Judges as things are now. @param person who the tasks are for; null where nobody is named */
    Judge judge(BulkAction action, @Nullable String person, Set<String> remindedToday) {
        return new Judge(action, person, remindedToday);
    }

    void change(BulkAction action, @Nullable String person, ManagedTask task) {
        switch (action) {
            case CLAIM -> claiming.claim(task.id());
            case ASSIGN -> tasks.setAssignee(task.id(), person);
            case RELEASE -> unclaiming.unclaim(task.id());
            case REMIND ->
                command.of(() -> {
                    announcer.reminded((DelegateTask)
                            tasks.createTaskQuery().taskId(task.id()).singleResult());
                    return true;
                });
        }
    }

    /** Knows what stands in the way; asks for the groups of a person once. */
    final class Judge {

        private final BulkAction action;
        private final @Nullable String person;
        private final Set<String> remindedToday;
        private final String me = access.me().value();
        private final boolean mayRelease = holder.mayRelease();
        private final Map<String, Set<String>> groups = new HashMap<>();

        private Judge(BulkAction action, @Nullable String person, Set<String> remindedToday) {
            this.action = action;
            this.person = person;
            this.remindedToday = remindedToday;
        }

        Optional<BulkObstacle> obstacle(ManagedTask task) {
            return Optional.ofNullable(
                    switch (action) {
                        case CLAIM -> toHaving(task, me);
                        case ASSIGN -> toHaving(task, String.valueOf(person));
                        case RELEASE -> toReleasing(task);
                        case REMIND -> remindedToday.contains(task.id()) ? BulkObstacle.REMINDED_TODAY : null;
                    });
        }

        private @Nullable BulkObstacle toHaving(ManagedTask task, String newHolder) {
            if (newHolder.equals(task.holder())) {
                return BulkObstacle.NOTHING_TO_DO;
            }
            if (task.isPersonal()) {
                return BulkObstacle.PERSONAL;
            }
            if (!isCandidate(task, newHolder)) {
                return BulkObstacle.NOT_A_CANDIDATE;
            }
            var mayTakeAway = action == BulkAction.ASSIGN && (mayRelease || me.equals(task.holder()));
            if (isHeld(task) && !mayTakeAway) {
                return BulkObstacle.HELD_BY_OTHER;
            }
            return hasDoneWhatItChecks(task, newHolder) ? BulkObstacle.OWN_WORK : null;
        }

        private @Nullable BulkObstacle toReleasing(ManagedTask task) {
            if (task.holder() == null) {
                return BulkObstacle.NOTHING_TO_DO;
            }
            if (task.isPersonal()) {
                return BulkObstacle.PERSONAL;
            }
            return me.equals(task.holder()) || mayRelease || !isHeld(task) ? null : BulkObstacle.HELD_BY_OTHER;
        }

        private boolean isHeld(ManagedTask task) {
            var current = task.holder();
            return current != null && isCandidate(task, current);
        }

        private boolean isCandidate(ManagedTask task, String someone) {
            var held = groups.computeIfAbsent(
                    someone,
                    each -> memberships.groupsOf(new PersonId(each)).stream()
                            .map(Group::id)
                            .collect(Collectors.toSet()));
            return task.groups().stream().anyMatch(held::contains);
        }

        private boolean hasDoneWhatItChecks(ManagedTask task, String someone) {
            return task.key().equals(TaskKeys.CONFIRM_APPRAISAL)
                    && history.createHistoricTaskInstanceQuery()
                                    .processInstanceId(task.instance())
                                    .taskDefinitionKey(TaskKeys.APPRAISE_DOSSIER)
                                    .taskAssignee(someone)
                                    .finished()
                                    .count()
                            > 0;
        }
    }
}
