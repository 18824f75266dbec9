/**
 * The ways to a person: e-mail over SMTP and the inbox of the application; SMS and Zalo as ports.
 *
 * <p>It neither retries nor remembers; delivery does. It announces nothing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "delivery", "inbox", "recipients"})
package vn.thidua.notification.channels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
