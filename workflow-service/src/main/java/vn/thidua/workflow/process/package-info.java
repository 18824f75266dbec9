/**
 * The process engine: models, delegates, task events, the identity bridge and the locks on the engine's web paths. The only package that imports {@code org.camunda}.
 *
 * <p>It is not a place for business rules; use cases run without it. It announces every {@code TaskFact} and {@code IncidentRetried}.
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
package vn.thidua.workflow.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
