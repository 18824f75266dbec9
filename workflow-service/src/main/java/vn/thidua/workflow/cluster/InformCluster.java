package vn.thidua.workflow.cluster;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.nomination.AdvanceNomination;
import vn.thidua.workflow.nomination.ClusterInformed;
import vn.thidua.workflow.nomination.Nominations;
import vn.thidua.workflow.shared.NominationId;

/** The cluster hears of a nomination that does not pass through it. */
@Component
public class InformCluster {

    private final Nominations nominations;
    private final AdvanceNomination advance;

    InformCluster(Nominations nominations, AdvanceNomination advance) {
        this.nominations = nominations;
        this.advance = advance;
    }

    /** Announces {@link ClusterInformed}; nothing happens where the unit belonged to no cluster that year. */
    @Transactional
    public void of(NominationId nomination) {
        var cluster = nominations.card(nomination).cluster();
        if (cluster != null) {
            advance.by(new ClusterInformed(nomination, cluster));
        }
    }
}
