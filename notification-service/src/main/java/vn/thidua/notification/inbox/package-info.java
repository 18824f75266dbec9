/**
 * What a person sees in the application: notices, unread and read, and the stream that tells about new ones.
 *
 * <p>It sends nothing. It announces nothing itself; delivery announces that a notice was read.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "delivery"})
package vn.thidua.notification.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
