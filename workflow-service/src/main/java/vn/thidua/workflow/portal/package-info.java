/**
 * Pages for units, reviewers and the public.
 *
 * <p>It is not a place for rules; it calls use cases. It announces nothing.
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
            "council",
            "decision"
        })
package vn.thidua.workflow.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
