/**
 * Append-only trail of every domain event; rows go in plain inside the transaction that caused them, one sealer chains committed rows into hash-linked batches.
 *
 * <p>It is not a source of business decisions or of anything shown to units. It announces nothing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package vn.thidua.workflow.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
