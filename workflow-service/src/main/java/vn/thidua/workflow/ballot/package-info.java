/**
 * Secret ballots: sealed envelopes while a box is open, anonymous ballots and receipts after closing.
 *
 * <p>It is not aware of nominations, sessions or names of people; voters and items are opaque keys. It announces nothing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package vn.thidua.workflow.ballot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
