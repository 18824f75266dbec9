/**
 * Who exists: dated units, people, clusters with head and deputy, councils.
 *
 * <p>It is not concerned with logins or rights; identity is. It announces UnitAnnounced.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package vn.thidua.workflow.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
