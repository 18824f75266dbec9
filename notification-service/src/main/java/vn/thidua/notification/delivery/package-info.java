/**
 * Carries each notification to its end: the state machine, attempts with back-off, dead letters, the channel SPI, and the report of the
 * outcome to {@code thidua.notification.v1}.
 *
 * <p>It decides neither who is told nor what is said. It announces {@code delivered}, {@code bounced} and {@code read} to Kafka; its own rows are the outbox.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package vn.thidua.notification.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
