package vn.thidua.workflow.process.web;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thidua.workflow.process.ListMyTasks;

/** The page of the reader's own tasks, the next deadline first. */
@Controller
class TaskPage {

    private final ListMyTasks listing;
    private final Clock clock;

    TaskPage(ListMyTasks listing, Clock clock) {
        this.listing = listing;
        this.clock = clock;
    }

    @GetMapping("/tasks")
    String tasks(Model model) {
        model.addAttribute("tasks", listing.list());
        model.addAttribute("now", clock.instant());
        return "process/tasks";
    }
}
