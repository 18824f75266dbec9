package vn.thidua.workflow.nomination;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.ruleset.ClusterStep;

/** An award that the cluster votes on needs the unit's self-assessment of the year, for that is what the cluster scores. */
@Component
class SelfAssessed implements EligibilityRule {

    @Override
    public List<Finding> check(Dossier dossier) {
        if (dossier.clusterStep() != ClusterStep.REQUIRED || !dossier.inCluster() || dossier.selfAssessed()) {
            return List.of();
        }
        return List.of(
                Finding.blocking("self-assessment-missing", "Quy chế Cụm thi đua", Integer.toString(dossier.year())));
    }
}
