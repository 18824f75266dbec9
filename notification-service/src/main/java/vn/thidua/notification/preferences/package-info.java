/**
 * What a person wants to hear: per kind and channel, quiet hours, language. Legal notices cannot be switched off or held back.
 *
 * <p>It sends nothing. It announces nothing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package vn.thidua.notification.preferences;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
