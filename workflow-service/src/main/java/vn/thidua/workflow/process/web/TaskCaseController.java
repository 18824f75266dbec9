package vn.thidua.workflow.process.web;

import java.time.Clock;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.workflow.process.ShowTask;
import vn.thidua.workflow.shared.Deadline;
import vn.thidua.workflow.shared.Problem;

/** What a form in Tasklist shows beside its fields: parts of pages about the case of one task. */
@Controller
class TaskCaseController {

    private final ShowTask showTask;
    private final CaseFacts facts;
    private final MessageSource messages;
    private final Clock clock;

    TaskCaseController(ShowTask showTask, CaseFacts facts, MessageSource messages, Clock clock) {
        this.showTask = showTask;
        this.facts = facts;
        this.messages = messages;
        this.clock = clock;
    }

    /** What one must know to decide, and until when. */
    @GetMapping("/tasks/{id}/facts")
    String facts(@PathVariable String id, Model model, Locale locale) {
        var task = showTask.open(id);
        var dueAt = task.dueAt();
        model.addAttribute("task", task);
        model.addAttribute("mayPutBack", showTask.mayPutBack(task));
        model.addAttribute(
                "facts",
                facts.of(task, locale).stream()
                        .map(fact -> fact.in(messages, locale))
                        .toList());
        if (dueAt != null) {
            var deadline = Deadline.of(dueAt, clock.instant());
            model.addAttribute("deadline", deadline);
            model.addAttribute("daysLeft", messages.getMessage(deadline.text(), locale));
        }
        return "process/task-facts";
    }

    /** The whole case; its own page decides whether the reader may see it. */
    @GetMapping("/tasks/{id}/dossier")
    String dossier(@PathVariable String id) {
        return "forward:" + showTask.open(id).page() + "/dossier";
    }

    /** What cannot be shown is said by the page that wanted to take it in. */
    @ExceptionHandler
    ResponseEntity<Void> refused(Problem problem) {
        return ResponseEntity.status(problem.type().status()).build();
    }
}
