package vn.thidua.workflow.process.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thidua.workflow.process.ListMyTasks;

/** The page of the reader's own tasks, the next deadline first. */
@Controller
class TaskPage {

    private final ListMyTasks listing;

    TaskPage(ListMyTasks listing) {
        this.listing = listing;
    }

    @GetMapping("/tasks")
    String tasks(Model model) {
        model.addAttribute("tasks", listing.list());
        return "process/tasks";
    }
}
