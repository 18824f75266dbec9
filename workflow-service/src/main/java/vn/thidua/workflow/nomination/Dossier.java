package vn.thidua.workflow.nomination;

import java.util.List;
import java.util.Set;
import vn.thidua.workflow.organisation.ManagingLine;
import vn.thidua.workflow.ruleset.AwardCode;
import vn.thidua.workflow.ruleset.ClusterStep;
import vn.thidua.workflow.ruleset.PaperRequirement;
import vn.thidua.workflow.ruleset.RuleSet;
import vn.thidua.workflow.shared.UnitCode;

/**
 * Everything that rules look at, read once.
 *
 * @param usedElsewhere keys of its initiatives that another nomination has
 * @param present codes of the papers that are attached
 * @param inCluster whether the unit belonged to a cluster in the year
 * @param selfAssessed whether the unit has submitted its self-assessment of the year
 * @param overridden slugs of the warnings that somebody took responsibility for
 */
record Dossier(
        RuleSet rules,
        AwardCode award,
        ClusterStep clusterStep,
        String awardSource,
        int year,
        UnitCode unit,
        ManagingLine line,
        List<HistoryTitle> history,
        List<Initiative> initiatives,
        Set<String> usedElsewhere,
        List<PaperRequirement> papers,
        Set<String> present,
        boolean inCluster,
        boolean selfAssessed,
        Set<String> overridden) {}
