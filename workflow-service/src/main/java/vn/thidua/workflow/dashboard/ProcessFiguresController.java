package vn.thidua.workflow.dashboard;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** What stands at each element of a process now, for those who draw it elsewhere: Cockpit lays it over its own diagram. */
@Controller
class ProcessFiguresController {

    private final ShowProcess showProcess;
    private final LegalDays legalDays;

    ProcessFiguresController(ShowProcess showProcess, LegalDays legalDays) {
        this.showProcess = showProcess;
        this.legalDays = legalDays;
    }

    @GetMapping("/admin/process/{process}/figures")
    @ResponseBody
    List<Figures> figures(@PathVariable String process) {
        return showProcess.show(process, Period.of(null, null, legalDays.today())).figures().stream()
                .map(each -> new Figures(each.element(), each.waiting(), each.incidents(), each.overdue()))
                .toList();
    }

    /** What stands at an element now. */
    record Figures(String element, long waiting, long incidents, long overdue) {}
}
