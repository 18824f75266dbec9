package vn.thidua.workflow.process.web;

import java.util.List;
import vn.thidua.workflow.cluster.RoundView;

/** What a form says of a round. */
final class RoundFacts {

    private RoundFacts() {}

    static List<CaseFact> of(RoundView round) {
        var members = round.members().size();
        var assessed =
                round.members().stream().filter(RoundView.Member::assessed).count();
        var scored =
                round.members().stream().filter(RoundView.Member::peersScored).count();
        var open = round.objections().stream()
                .filter(objection -> objection.settlement() == null)
                .count();
        return List.of(
                CaseFact.plain("facts.cluster", round.clusterName()),
                CaseFact.message("field.status", "round.status." + round.status()),
                CaseFact.message("round.assessed", "facts.units.of", assessed, members),
                CaseFact.message("round.scored", "facts.units.of", scored, members),
                CaseFact.message(
                        "facts.objections",
                        "facts.objections.of",
                        round.objections().size(),
                        open),
                CaseFact.message(
                        "facts.candidates", "facts.dossiers", round.candidates().size()));
    }
}
