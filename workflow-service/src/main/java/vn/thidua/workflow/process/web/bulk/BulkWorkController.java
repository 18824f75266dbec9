package vn.thidua.workflow.process.web.bulk;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.workflow.process.BulkAction;
import vn.thidua.workflow.process.CarryOutBulkWork;
import vn.thidua.workflow.process.FindTasks;
import vn.thidua.workflow.process.PlanBulkWork;
import vn.thidua.workflow.process.TaskSearch;
import vn.thidua.workflow.process.ViewBulkWork;

/** Work on many tasks at once: choose, try out, confirm, and see what has become of it. */
@Controller
class BulkWorkController {

    private static final String HOME = "redirect:/tasks/bulk";

    private final FindTasks find;
    private final PlanBulkWork plan;
    private final CarryOutBulkWork carryOut;
    private final ViewBulkWork view;
    private final Clock clock;

    BulkWorkController(FindTasks find, PlanBulkWork plan, CarryOutBulkWork carryOut, ViewBulkWork view, Clock clock) {
        this.find = find;
        this.plan = plan;
        this.carryOut = carryOut;
        this.view = view;
        this.clock = clock;
    }

    @GetMapping("/tasks/bulk")
    String choose(BulkSearchForm form, @RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("search", form.search());
        model.addAttribute("found", find.matching(form.search(), page));
        model.addAttribute("most", PlanBulkWork.MOST);
        model.addAttribute("now", clock.instant());
        return "process/bulk";
    }

    @PostMapping("/tasks/bulk")
    String tryOut(
            BulkSearchForm form,
            @RequestParam(defaultValue = "REMIND") BulkAction action,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "") List<String> task,
            RedirectAttributes next) {
        var forSomebody = action == BulkAction.ASSIGN;
        if (forSomebody && person.isBlank()) {
            return again("person", form, next);
        }
        if (!all && task.isEmpty()) {
            return again("tasks", form, next);
        }
        var newHolder = forSomebody ? person : null;
        var work = all ? plan.ofAll(action, newHolder, form.search()) : plan.of(action, newHolder, task);
        return HOME + "/" + work;
    }

    @GetMapping("/tasks/bulk/{work}")
    String show(@PathVariable UUID work, Model model) {
        var shown = view.show(work);
        model.addAttribute("work", shown);
        model.addAttribute("person", view.nameOfPerson(shown));
        return "process/bulk-work";
    }

    @PostMapping("/tasks/bulk/{work}")
    String confirm(@PathVariable UUID work) {
        carryOut.confirm(work);
        return HOME + "/" + work;
    }

    private String again(String missing, BulkSearchForm form, RedirectAttributes next) {
        find.matching(TaskSearch.ALL, 0);
        next.addFlashAttribute("missing", missing);
        form.keep(next);
        return HOME;
    }
}
