package vn.thidua.workflow.portal;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.workflow.assessment.ScoringSheet;
import vn.thidua.workflow.assessment.ScoringSheets;
import vn.thidua.workflow.cluster.ViewRound;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.nomination.FindNominations;
import vn.thidua.workflow.nomination.NominationSearch;

/** The first page after login: what the person may see, and what their unit can begin. */
@Controller
class HomePage {

    private final FindNominations nominations;
    private final ViewRound rounds;
    private final ScoringSheets sheets;
    private final Access access;
    private final Clock clock;

    HomePage(FindNominations nominations, ViewRound rounds, ScoringSheets sheets, Access access, Clock clock) {
        this.nominations = nominations;
        this.rounds = rounds;
        this.sheets = sheets;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "") String page,
            @RequestParam(defaultValue = "false") boolean print,
            Model model) {
        var query = HomeQuery.of(q, status, year, sort, page, print);
        model.addAttribute("query", query);
        model.addAttribute("found", nominations.find(query.search()));
        model.addAttribute("orders", NominationSearch.Order.values());
        model.addAttribute("printedAt", clock.instant());
        model.addAttribute("officerOf", officerOf().orElse(null));
        model.addAttribute("sheets", officerOf().isPresent() ? openSheets() : List.of());
        return "portal/home";
    }

    private Optional<String> officerOf() {
        return access.groups().stream()
                .filter(group -> group.role() == Role.UNIT_OFFICER)
                .map(Group::scope)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private List<ScoringSheet> openSheets() {
        return rounds.sheets().stream().map(sheets::get).toList();
    }
}
