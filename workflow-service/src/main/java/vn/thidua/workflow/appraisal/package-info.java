/**
 * City intake, appraisal, agency consultation and publication for public comment.
 *
 * <p>It is not a decider; it advises the council. It announces nothing of its own: it hands facts to the nomination.
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
package vn.thidua.workflow.appraisal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
