package vn.thidua.workflow.process;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.cluster.RoundOpened;
import vn.thidua.workflow.council.SessionConvened;
import vn.thidua.workflow.nomination.NominationOpened;
import vn.thidua.workflow.nomination.Nominations;
import vn.thidua.workflow.organisation.Clusters;
import vn.thidua.workflow.ruleset.RuleSets;
import vn.thidua.workflow.shared.WorkingDays;

/** What a process must know of its case from the first moment. */
@Component
class StartVariables {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Nominations nominations;
    private final Clusters clusters;
    private final RuleSets ruleSets;

    StartVariables(Nominations nominations, Clusters clusters, RuleSets ruleSets) {
        this.nominations = nominations;
        this.clusters = clusters;
        this.ruleSets = ruleSets;
    }

    Map<String, Object> ofNomination(NominationOpened fact) {
        var card = nominations.card(fact.nomination());
        return Map.of(
                NominationReviewVariables.UNIT, card.unit().value(),
                NominationReviewVariables.CLUSTER_REVIEW,
                        card.award().clusterStep().name(),
                NominationReviewVariables.IN_CLUSTER, card.cluster() != null,
                CaseVariables.RULE_SET, card.ruleSet().value(),
                CaseVariables.CASE_LABEL,
                        card.dossierCode() + " · " + card.award().nameVi() + " · " + card.unitName());
    }

    Map<String, Object> ofRound(RoundOpened fact) {
        return Map.of(
                ClusterRoundVariables.CLUSTER, fact.cluster(),
                ClusterRoundVariables.YEAR, fact.year(),
                ClusterRoundVariables.MEMBERS, fact.members(),
                ClusterRoundVariables.SELF_ASSESSMENT_DEADLINE, Stamps.write(fact.deadline()),
                CaseVariables.RULE_SET, ruleSets.forYear(fact.year()).id().value(),
                CaseVariables.CASE_LABEL, clusters.name(fact.cluster()) + " · Đợt bình xét năm " + fact.year());
    }

    Map<String, Object> ofSession(SessionConvened fact) {
        ZonedDateTime heldAt = fact.heldAt().atZone(WorkingDays.ZONE);
        return Map.of(
                CouncilSessionVariables.HELD_AT, Stamps.write(fact.heldAt()),
                CouncilSessionVariables.VOTERS, fact.members(),
                CaseVariables.RULE_SET, ruleSets.forYear(heldAt.getYear()).id().value(),
                CaseVariables.CASE_LABEL,
                        "Hội đồng Thi đua – Khen thưởng Thành phố · Phiên họp ngày " + DAY.format(heldAt));
    }
}
