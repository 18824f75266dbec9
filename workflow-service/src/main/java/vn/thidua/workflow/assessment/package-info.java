/**
 * Self-assessment of a unit against a scoring sheet.
 *
 * <p>It is not aware of peer scores, verification or ranking; cluster is. It announces SelfAssessmentSubmitted.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "audit", "outbox", "documents", "ballot", "organisation", "identity", "ruleset"
        })
package vn.thidua.workflow.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
