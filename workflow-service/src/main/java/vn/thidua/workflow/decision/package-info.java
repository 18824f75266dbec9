/**
 * Signed decisions of the Chairman, the award register, presentation and archiving.
 *
 * <p>It is not involved in how the council voted. It announces nothing of its own: it hands facts to the nomination.
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
            "appraisal",
            "council"
        })
package vn.thidua.workflow.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
