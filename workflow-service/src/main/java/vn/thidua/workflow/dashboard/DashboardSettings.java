package vn.thidua.workflow.dashboard;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How fresh the dashboards are. What waits, fails or is late now is always counted anew.
 *
 * @param keepHistory how long figures about finished work are shown before they are counted again
 */
@ConfigurationProperties("workflow.dashboard")
@Validated
record DashboardSettings(@DefaultValue("30s") @NotNull Duration keepHistory) {}
