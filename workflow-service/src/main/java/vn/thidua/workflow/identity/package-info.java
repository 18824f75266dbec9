/**
 * Who may do what: users, roles with scope, deputies, the current actor, the logins and tokens.
 *
 * <p>It is not a directory of units or councils; organisation is. It announces PersonAnnounced, DeputyNamed and
 * DeputationEnded.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "outbox", "organisation"})
package vn.thidua.workflow.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
