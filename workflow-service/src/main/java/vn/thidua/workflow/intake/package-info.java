/**
 * Listens to {@code thidua.notification.v1} and hands delivery facts to the nomination; takes the record of a
 * result that was told by hand.
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
            "nomination"
        })
package vn.thidua.workflow.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
