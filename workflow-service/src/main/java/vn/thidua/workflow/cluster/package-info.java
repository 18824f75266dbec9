/**
 * The cluster round: peer scores, verification, objections, ranking, the cluster ballot and proposals.
 *
 * <p>It is not a decider; the cluster ranks and proposes. It announces every {@code ClusterFact}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "outbox",
            "documents",
            "ballot",
            "organisation",
            "identity",
            "ruleset",
            "assessment",
            "nomination"
        })
package vn.thidua.workflow.cluster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
