package vn.thidua.workflow.portal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thidua.workflow.assessment.ScoringSheet;
import vn.thidua.workflow.assessment.ScoringSheets;
import vn.thidua.workflow.cluster.ViewRound;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.nomination.VisibleNominations;

/** The first page after login: what the person may see, and what their unit can begin. */
@Controller
class HomePage {

    private final VisibleNominations nominations;
    private final ViewRound rounds;
    private final ScoringSheets sheets;
    private final Access access;

    HomePage(VisibleNominations nominations, ViewRound rounds, ScoringSheets sheets, Access access) {
        this.nominations = nominations;
        this.rounds = rounds;
        this.sheets = sheets;
        this.access = access;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("nominations", nominations.list(null, null));
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
