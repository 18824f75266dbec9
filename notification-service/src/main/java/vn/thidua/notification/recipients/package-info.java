/**
 * The address book: people with their groups and work addresses, projected from {@code thidua.organisation.v1}.
 *
 * <p>It is not the truth about the organisation, and it decides nothing. It announces {@code AddressKept}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "intake"})
package vn.thidua.notification.recipients;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
