package vn.thidua.notification.routing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who else is told.
 *
 * @param stands how long somebody who is new in the address book is still told of a task; it ends earlier with the task
 * @param resultStands the same for what is told about a dossier
 * @param remember how long it is remembered that a task is over
 */
@ConfigurationProperties("thidua.routing")
@Validated
record RoutingSettings(
        @DefaultValue("90d") Duration stands,
        @DefaultValue("14d") Duration resultStands,
        @DefaultValue("180d") Duration remember) {}
