package vn.thidua.workflow.dashboard;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.workflow.process.RetryIncident;

/** What has failed, and another try for it. */
@Controller
class IncidentController {

    private final ListIncidents listIncidents;
    private final RetryIncident retryIncident;
    private final DashboardReaders readers;

    IncidentController(ListIncidents listIncidents, RetryIncident retryIncident, DashboardReaders readers) {
        this.listIncidents = listIncidents;
        this.retryIncident = retryIncident;
        this.readers = readers;
    }

    @GetMapping("/admin/incidents")
    String list(Model model) {
        model.addAttribute("incidents", listIncidents.list());
        model.addAttribute("mayAct", readers.mayAct());
        return "dashboard/incidents";
    }

    @PostMapping("/admin/incidents/{incident}/retry")
    String retry(@PathVariable String incident, RedirectAttributes next) {
        retryIncident.retry(incident);
        next.addFlashAttribute("retried", true);
        return "redirect:/admin/incidents";
    }
}
