/**
 * Read models and administration pages; reads the engine's tables by plain read-only SQL.
 *
 * <p>It is not used by any module. It announces nothing.
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
            "decision",
            "process"
        })
package vn.thidua.workflow.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
