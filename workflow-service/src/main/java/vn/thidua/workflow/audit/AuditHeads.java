package vn.thidua.workflow.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Notes heads of the chain in a file outside the database, so that a cut-off end or an older backup is noticed. */
@Component
class AuditHeads {

    private final AuditSettings settings;

    AuditHeads(AuditSettings settings) {
        this.settings = settings;
    }

    /** The head is on disk when this returns. */
    void note(AuditHead head) {
        var file = settings.headFile().toAbsolutePath();
        try {
            Files.createDirectories(file.getParent());
            try (var out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                out.write(ByteBuffer.wrap((head + "\n").getBytes(StandardCharsets.UTF_8)));
                out.force(true);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    Optional<AuditHead> newest() {
        if (!Files.exists(settings.headFile())) {
            return Optional.empty();
        }
        try (var lines = Files.lines(settings.headFile())) {
            return lines.filter(line -> line.contains(" "))
                    .reduce((earlier, later) -> later)
                    .map(AuditHead::parse);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
