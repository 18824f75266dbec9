package vn.thidua.workflow.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;
import vn.thidua.workflow.shared.Problem;
import vn.thidua.workflow.testing.GroundTest;
import vn.thidua.workflow.testing.OnRealServers;

/** Uploads while a scanner is set, which knows the test signature of EICAR and nothing else. */
@GroundTest
@OnRealServers
class VirusScanTests {

    @Autowired
    FileStore files;

    @Autowired
    DocumentSettings settings;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    private final UUID owner = UUID.randomUUID();

    @Test
    void refusesAnInfectedFileWhateverItIsWrappedInto() throws IOException {
        try (var scanner = new ScannerOfEicar()) {
            var documents = documentsScannedAt(scanner.address());
            store(documents, pdf("sạch"));
            assertThatRefused(() -> store(documents, pdf(ScannerOfEicar.signature())), "file-infected");
            assertThatRefused(
                    () -> store(documents, pdf("x".repeat(300_000) + ScannerOfEicar.signature())), "file-infected");
            assertThat(documents.of(owner))
                    .singleElement()
                    .satisfies(clean -> assertThat(clean.version()).isEqualTo(1));
        }
    }

    @Test
    void takesNothingInWhileTheScannerIsSilent() throws IOException {
        var scanner = new ScannerOfEicar();
        scanner.close();
        assertThatRefused(() -> store(documentsScannedAt(scanner.address()), pdf("sạch")), "temporarily-unavailable");
    }

    private Documents documentsScannedAt(String address) {
        var scanned = new DocumentSettings(settings.directory(), DataSize.ofMegabytes(1), address);
        return new DiskDocuments(files, database, new VirusScan(scanned), clock);
    }

    private void store(Documents documents, byte[] content) {
        documents.store(owner, "BB_CS", "a.pdf", new ByteArrayInputStream(content));
    }

    private static byte[] pdf(String comment) {
        return ("%PDF-1.4\n% " + comment + "\n%%EOF").getBytes(StandardCharsets.UTF_8);
    }

    private static void assertThatRefused(ThrowingCallable upload, String slug) {
        assertThatThrownBy(upload)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.type().slug()).isEqualTo(slug));
    }
}
