package vn.thidua.workflow.portal;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.workflow.assessment.ScoringSheets;
import vn.thidua.workflow.cluster.RoundView;
import vn.thidua.workflow.cluster.ViewRound;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.nomination.Nominations;
import vn.thidua.workflow.shared.RoundId;

/** Pages of cluster rounds. */
@Controller
class RoundPages {

    private final ViewRound viewRound;
    private final ScoringSheets sheets;
    private final Nominations nominations;
    private final Access access;

    RoundPages(ViewRound viewRound, ScoringSheets sheets, Nominations nominations, Access access) {
        this.viewRound = viewRound;
        this.sheets = sheets;
        this.nominations = nominations;
        this.access = access;
    }

    @GetMapping("/rounds")
    String rounds(Model model) {
        model.addAttribute("rounds", viewRound.all());
        model.addAttribute("specialist", access.holds(Group.of(Role.CITY_SPECIALIST)));
        return "portal/rounds";
    }

    @GetMapping("/rounds/{id}")
    String round(@PathVariable String id, Model model, Locale locale) {
        var round = viewRound.one(RoundId.of(id));
        var ownUnit = ownUnit();
        model.addAttribute("round", round);
        model.addAttribute("sheet", sheets.get(round.sheet()));
        model.addAttribute("actions", RoundAction.offeredTo(access, round));
        model.addAttribute("leads", RoundAction.leads(round, access));
        model.addAttribute("ownUnit", ownUnit);
        var items = round.candidates().stream()
                .collect(Collectors.toMap(
                        RoundView.Candidate::nomination,
                        candidate -> BallotItem.of(nominations.card(candidate.nomination()), locale)));
        model.addAttribute("items", items);
        model.addAttribute(
                "ballotItems",
                round.candidates().stream()
                        .filter(candidate -> !candidate.unit().value().equals(ownUnit))
                        .map(candidate -> Objects.requireNonNull(items.get(candidate.nomination())))
                        .toList());
        return "portal/round";
    }

    private @Nullable String ownUnit() {
        return access.groups().stream()
                .filter(group -> group.role() == Role.CLUSTER_REVIEWER)
                .map(Group::scope)
                .findFirst()
                .orElse(null);
    }
}
