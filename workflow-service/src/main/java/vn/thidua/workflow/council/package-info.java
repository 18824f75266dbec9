/**
 * Sessions of the city emulation and commendation council: agenda, quorum, secret ballots, majority, minutes.
 *
 * <p>It is not a decider; it advises the Chairman. It announces every {@code CouncilFact}.
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
            "nomination",
            "cluster",
            "appraisal"
        })
package vn.thidua.workflow.council;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
