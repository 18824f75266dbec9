/**
 * Evidence store: bytes, checksums and what kind of file each one is.
 *
 * <p>It is not aware of what a document proves; nominations say that. It announces nothing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package vn.thidua.workflow.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
