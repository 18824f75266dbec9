/**
 * The texts: versioned, in Vietnamese and English, as plain text and HTML.
 *
 * <p>It does not know who reads them. It announces nothing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package vn.thidua.notification.templates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
