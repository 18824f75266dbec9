package vn.thidua.workflow.dashboard;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page of the administration: how the work of everybody stands. */
@Controller
class DashboardController {

    private final ReadOverview readOverview;
    private final SheetWords words;
    private final LegalDays legalDays;

    DashboardController(ReadOverview readOverview, SheetWords words, LegalDays legalDays) {
        this.readOverview = readOverview;
        this.words = words;
        this.legalDays = legalDays;
    }

    @GetMapping("/admin")
    String overview(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "") String q,
            Locale locale,
            Model model) {
        var question = new Question(Period.of(from, to, legalDays.today()), year, q, null);
        model.addAttribute("question", question);
        model.addAttribute("period", question.period());
        model.addAttribute(
                "sheets",
                readOverview.about(question).stream()
                        .map(sheet -> words.say(sheet, locale))
                        .toList());
        return "dashboard/overview";
    }
}
