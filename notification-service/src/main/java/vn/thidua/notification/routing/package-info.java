/**
 * Decides for each event who is told what: audiences, texts and channels; and tells those who turn out to belong to an audience later.
 *
 * <p>It neither sends nor retries. It announces nothing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "intake", "recipients", "preferences", "templates", "delivery"})
package vn.thidua.notification.routing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
