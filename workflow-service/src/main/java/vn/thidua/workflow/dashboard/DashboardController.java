package vn.thidua.workflow.dashboard;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that administrators watch. */
@Controller
class DashboardController {

    private final ReadOverview readOverview;

    DashboardController(ReadOverview readOverview) {
        this.readOverview = readOverview;
    }

    @GetMapping("/admin")
    String overview(Model model) {
        model.addAttribute("overview", readOverview.now());
        return "dashboard/overview";
    }
}
