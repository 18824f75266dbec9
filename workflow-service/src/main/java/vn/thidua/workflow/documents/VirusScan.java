package vn.thidua.workflow.documents;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.shared.SharedProblem;

/**
 * Asks ClamAV's daemon (command {@code INSTREAM}) whether an upload carries a virus that it knows. Once an address is set, a file that could
 * not be asked about is refused; without one nothing is asked.
 */
@Component
class VirusScan {

    private static final Logger LOG = LoggerFactory.getLogger(VirusScan.class);
    private static final int PATIENCE = Math.toIntExact(Duration.ofSeconds(20).toMillis());
    private static final int CHUNK = 64 * 1024;
    private static final String CLEAN = "stream: OK";
    private static final String FOUND = " FOUND";

    private final DocumentSettings settings;

    VirusScan(DocumentSettings settings) {
        this.settings = settings;
    }

    /** @throws vn.thidua.workflow.shared.Problem {@code file-infected}, {@code temporarily-unavailable} */
    void check(Path file) {
        if (settings.scanner().isEmpty()) {
            return;
        }
        var verdict = verdictOn(file);
        if (verdict.endsWith(FOUND)) {
            throw DocumentProblem.FILE_INFECTED.on();
        }
        if (!verdict.equals(CLEAN)) {
            LOG.error("the virus scanner answers {}", verdict);
            throw SharedProblem.TEMPORARILY_UNAVAILABLE.on();
        }
    }

    private String verdictOn(Path file) {
        try (var scanner = new Socket();
                var content = Files.newInputStream(file)) {
            scanner.connect(address(), PATIENCE);
            scanner.setSoTimeout(PATIENCE);
            ask(content, new DataOutputStream(scanner.getOutputStream()));
            return new String(scanner.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                    .replace("\0", "")
                    .strip();
        } catch (IOException silent) {
            LOG.error("the virus scanner at {} cannot be asked", settings.scanner(), silent);
            throw SharedProblem.TEMPORARILY_UNAVAILABLE.on();
        }
    }

    /** Chunks, each behind its length, and an empty one at the end. */
    private static void ask(InputStream content, DataOutputStream scanner) throws IOException {
        scanner.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        for (var chunk = content.readNBytes(CHUNK); chunk.length > 0; chunk = content.readNBytes(CHUNK)) {
            scanner.writeInt(chunk.length);
            scanner.write(chunk);
        }
        scanner.writeInt(0);
        scanner.flush();
    }

    private InetSocketAddress address() {
        var colon = settings.scanner().lastIndexOf(':');
        return new InetSocketAddress(
                settings.scanner().substring(0, colon),
                Integer.parseInt(settings.scanner().substring(colon + 1)));
    }
}
