package vn.thidua.workflow.ballot;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where the two halves of a ballot key stay while its box is open. Every node must see both, and neither belongs on the disk of
 * the database or into its backups.
 *
 * @param firstShareDirectory half of whoever closes the box
 * @param secondShareDirectory half of the second key holder
 */
@ConfigurationProperties("workflow.ballot")
@Validated
record BallotSettings(
        @NotNull Path firstShareDirectory, @NotNull Path secondShareDirectory) {

    BallotSettings {
        if (firstShareDirectory
                .toAbsolutePath()
                .normalize()
                .equals(secondShareDirectory.toAbsolutePath().normalize())) {
            throw new IllegalArgumentException(
                    "the two shares of a ballot key must not lie in one directory, but both lie in "
                            + firstShareDirectory);
        }
    }
}
