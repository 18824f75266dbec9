/**
 * Reads the events of workflow-service: each takes effect once, in one commit with its inbox row; what cannot be read or handled
 * is parked with its cause and can be replayed. It never blocks a partition and never skips silently.
 *
 * <p>It does not know what an event means; modules register an {@code EventHandler}. It announces nothing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package vn.thidua.notification.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
