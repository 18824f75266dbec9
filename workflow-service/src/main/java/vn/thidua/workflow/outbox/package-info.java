/**
 * Carries facts to Kafka: the event table, the relay and its metrics. Modules say what leaves through {@code OutboundMapping}.
 *
 * <p>It is not a message queue between modules of this service. It announces nothing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package vn.thidua.workflow.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
