package vn.thidua.notification.intake;

import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How events are read.
 *
 * @param concurrency partitions that are worked on at once
 * @param largest a bigger body is parked unread
 * @param firstPause pause before the first repetition while something is away; doubles each time
 * @param longestPause longest such pause
 * @param patience repetitions after which a record is parked although its failure looks passing, if the database answers
 * @param remember how long consumed events are remembered; longer than any re-publication reaches back
 */
@ConfigurationProperties("thidua.intake")
@Validated
record IntakeSettings(
        @DefaultValue("3") @Positive int concurrency,
        @DefaultValue("1MB") DataSize largest,
        @DefaultValue("500ms") Duration firstPause,
        @DefaultValue("10s") Duration longestPause,
        @DefaultValue("8") @Positive int patience,
        @DefaultValue("180d") Duration remember) {}
