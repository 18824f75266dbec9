package vn.thidua.workflow.audit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the audit trail is sealed.
 *
 * @param sealEvery pause between two looks for entries that are not sealed yet
 * @param batch most entries in one sealed batch, exceeded only by a single larger transaction
 * @param headFile where the newest head of the chain is noted outside the database; keep it on another disk
 */
@ConfigurationProperties("workflow.audit")
@Validated
record AuditSettings(
        @DefaultValue("1s") @NotNull Duration sealEvery,
        @DefaultValue("20000") @Positive int batch,
        @DefaultValue("data/audit/heads.txt") @NotNull Path headFile) {}
