package vn.thidua.workflow.process;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.outbox.OutboundEvent;
import vn.thidua.workflow.outbox.OutboundMapping;
import vn.thidua.workflow.outbox.Topic;
import vn.thidua.workflow.shared.CurrentActor;

/** Tells the world what happens to tasks. */
@Component
class TaskFactMapping implements OutboundMapping<TaskFact> {

    private final CurrentActor actor;

    TaskFactMapping(CurrentActor actor) {
        this.actor = actor;
    }

    @Override
    public Class<TaskFact> fact() {
        return TaskFact.class;
    }

    @Override
    public OutboundEvent map(TaskFact fact) {
        return new OutboundEvent(
                Topic.TASK,
                "vn.thidua.task." + slug(fact.kind()) + ".v1",
                fact.taskId(),
                Data.of(fact, actor.get().id()),
                null);
    }

    private static String slug(TaskFact.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The body of the event; a contract, so its own type. */
    record Data(
            String taskId,
            String taskKey,
            String title,
            String caseLabel,
            List<String> groups,
            @Nullable String assignee,
            @Nullable String dueAt,
            @Nullable String nominationId,
            @Nullable String roundId,
            @Nullable String sessionId,
            String actor) {

        static Data of(TaskFact fact, String actor) {
            return new Data(
                    fact.taskId(),
                    fact.taskKey(),
                    fact.title(),
                    fact.caseLabel(),
                    fact.groups(),
                    fact.assignee(),
                    Optional.ofNullable(fact.dueAt()).map(Stamps::write).orElse(null),
                    fact.nominationId(),
                    fact.roundId(),
                    fact.sessionId(),
                    actor);
        }
    }
}
