package vn.thidua.workflow.process;

import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.shared.SharedProblem;

/** Moves tokens in the engine. Whoever loses a race against another action hears that the case has changed meanwhile. */
@Component
class Tokens {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final TaskHolder holder;
    private final OpenTasks openTasks;
    private final OneCommand one;

    Tokens(RuntimeService runtime, TaskService tasks, TaskHolder holder, OpenTasks openTasks, OneCommand one) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.holder = holder;
        this.openTasks = openTasks;
        this.one = one;
    }

    void start(String process, String businessKey, Map<String, Object> variables) {
        runtime.startProcessInstanceByKey(process, businessKey, variables);
    }

    /**
     * @return false when there was no such task, and none was needed
     * @throws vn.thidua.workflow.shared.Problem {@code task-not-open}, {@code task-claimed-by-other}, {@code not-authorised},
     *     {@code changed-meanwhile}
     */
    boolean complete(TaskTarget target, String businessKey, Map<String, Object> variables) {
        return inTurn(() -> one.of(() -> completeOpen(target, businessKey, variables)));
    }

    private boolean completeOpen(TaskTarget target, String businessKey, Map<String, Object> variables) {
        var open = openTasks.of(target, businessKey);
        if (open.isEmpty() && !target.ifOpen()) {
            throw ProcessProblem.TASK_NOT_OPEN.on(target.key());
        }
        for (var task : open) {
            holder.requireMayComplete(task, target.onBehalf());
            tasks.complete(task.getId(), variables);
        }
        return !open.isEmpty();
    }

    /** @throws vn.thidua.workflow.shared.Problem {@code process-not-waiting}, {@code changed-meanwhile} */
    void correlate(String message, String businessKey, Map<String, Object> variables) {
        try {
            inTurn(() -> runtime.createMessageCorrelation(message)
                    .processInstanceBusinessKey(businessKey)
                    .setVariables(variables)
                    .correlateWithResult());
        } catch (MismatchingMessageCorrelationException notWaiting) {
            throw ProcessProblem.PROCESS_NOT_WAITING.on(message);
        }
    }

    private static <T> T inTurn(Supplier<T> step) {
        try {
            return step.get();
        } catch (OptimisticLockingException lost) {
            throw SharedProblem.CHANGED_MEANWHILE.on();
        }
    }
}
