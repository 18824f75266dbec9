package vn.thidua.workflow.process;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.workflow.shared.AggregateKind;
import vn.thidua.workflow.shared.AggregateRef;
import vn.thidua.workflow.shared.DomainEvent;

/**
 * Something that has happened to a task of a person.
 *
 * @param kind what has happened
 * @param taskId the engine's id; links in mails end in it
 * @param taskKey id of the element in the model, such as {@code Task_SignProposal}
 * @param title what is to be done, in Vietnamese
 * @param caseLabel which case it is about, in Vietnamese
 * @param groups candidate groups
 * @param assignee person who has it, or has had it when it is released; null while nobody does
 * @param dueAt null where the step has no deadline
 * @param nominationId null for tasks of a round or session
 * @param roundId null for tasks outside a round
 * @param sessionId null for tasks outside a session
 */
public record TaskFact(
        Kind kind,
        String taskId,
        String taskKey,
        String title,
        String caseLabel,
        List<String> groups,
        @Nullable String assignee,
        @Nullable Instant dueAt,
        @Nullable String nominationId,
        @Nullable String roundId,
        @Nullable String sessionId)
        implements DomainEvent {

    /** What can happen to a task. */
    public enum Kind {
        CREATED,
        ASSIGNED,
        DUE_SOON,
        OVERDUE,
        /** It was taken back from somebody who had left it lying. */
        RELEASED,
        COMPLETED,
        CANCELLED
    }

    @Override
    public AggregateRef aggregate() {
        return new AggregateRef(AggregateKind.TASK, taskId);
    }
}
