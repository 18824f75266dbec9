/**
 * What every module stands on: kinds of notices and channels, ids, the clock, refusals and crash points.
 *
 * <p>It is not a place for things that one module alone needs. It announces nothing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.thidua.notification.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
