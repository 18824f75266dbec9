package vn.thidua.workflow.documents;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Where evidence is kept and how large one file may be.
 *
 * @param directory files by their checksum; every node must see the same one
 * @param largestFile files above this size are refused
 * @param scanner {@code host:port} of ClamAV's daemon; empty where there is none, and nothing is scanned
 */
@ConfigurationProperties("workflow.documents")
@Validated
record DocumentSettings(
        @NotNull Path directory,
        @DefaultValue("20MB") @NotNull DataSize largestFile,

        @DefaultValue("") @Pattern(regexp = "|[^\\s:]+:\\d{1,5}")
        String scanner) {}
