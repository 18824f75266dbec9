/**
 * The law as data: award catalogue, thresholds, document matrix, step durations and settings, each with its source, by rule set.
 *
 * <p>It is not a judge; modules that hold the facts apply the rules. It announces nothing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package vn.thidua.workflow.ruleset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
