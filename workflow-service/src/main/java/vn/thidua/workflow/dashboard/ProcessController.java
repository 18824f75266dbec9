package vn.thidua.workflow.dashboard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The processes at a glance, and each with its diagram. */
@Controller
class ProcessController {

    private final ReadProcesses readProcesses;
    private final ShowProcess showProcess;
    private final ShowModel showModel;
    private final LegalDays legalDays;

    ProcessController(ReadProcesses readProcesses, ShowProcess showProcess, ShowModel showModel, LegalDays legalDays) {
        this.readProcesses = readProcesses;
        this.showProcess = showProcess;
        this.showModel = showModel;
        this.legalDays = legalDays;
    }

    @GetMapping("/admin/process")
    String all(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            Model model) {
        var period = Period.of(from, to, legalDays.today());
        model.addAttribute("period", period);
        model.addAttribute("processes", readProcesses.in(period));
        return "dashboard/processes";
    }

    @GetMapping("/admin/process/{process}")
    String one(
            @PathVariable String process,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            Model model) {
        var period = Period.of(from, to, legalDays.today());
        model.addAttribute("period", period);
        model.addAttribute("view", showProcess.show(process, period));
        return "dashboard/process";
    }

    @GetMapping(path = "/admin/process/{process}/model", produces = MediaType.APPLICATION_XML_VALUE + ";charset=UTF-8")
    @ResponseBody
    String model(@PathVariable String process) {
        return showModel.of(process);
    }
}
