/**
 * Ground that every module stands on: ids, the fact and problem types, the actor, the legal calendar and the one clock.
 *
 * <p>It is not business rules of any module. It announces ClockMoved, in the sample profile only.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.thidua.workflow.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
