package vn.thidua.workflow.process;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Remembers the task facts that were announced, oldest first. */
@Component
class ToldTaskFacts {

    private final List<TaskFact> told = new CopyOnWriteArrayList<>();

    @EventListener
    void on(TaskFact fact) {
        told.add(fact);
    }

    List<TaskFact> about(Object caseId) {
        var id = caseId.toString();
        return told.stream()
                .filter(fact ->
                        id.equals(fact.nominationId()) || id.equals(fact.roundId()) || id.equals(fact.sessionId()))
                .toList();
    }

    List<String> lines(Object caseId) {
        return about(caseId).stream()
                .map(fact -> fact.kind() + " " + fact.taskKey())
                .toList();
    }
}
