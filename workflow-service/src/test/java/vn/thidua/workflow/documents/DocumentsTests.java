package vn.thidua.workflow.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.workflow.shared.Problem;
import vn.thidua.workflow.testing.GroundTest;
import vn.thidua.workflow.testing.OnRealServers;

@GroundTest
@OnRealServers
class DocumentsTests {

    private static final byte[] PDF = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG =
            HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000");
    private static final byte[] JPG = HexFormat.of().parseHex("ffd8ffe000104a46494600010100000100010000ffdb004300");

    @Autowired
    private Documents documents;

    @Autowired
    private DocumentSettings settings;

    @Autowired
    private TransactionTemplate transaction;

    private final UUID owner = UUID.randomUUID();

    @Test
    void keepsBytesChecksumAndKind() throws IOException {
        var stored = store("BB_CS", "Biên bản.pdf", PDF);
        assertThat(stored.version()).isEqualTo(1);
        assertThat(stored.mediaType()).isEqualTo("application/pdf");
        assertThat(stored.size()).isEqualTo(PDF.length);
        assertThat(documents.get(stored.id()).sha256()).isEqualTo(stored.sha256());
        try (var content = documents.content(stored.id())) {
            assertThat(content.readAllBytes()).isEqualTo(PDF);
        }
        assertThat(settings.directory()
                        .resolve(stored.sha256().substring(0, 2))
                        .resolve(stored.sha256().substring(2, 4))
                        .resolve(stored.sha256()))
                .hasBinaryContent(PDF);
    }

    @Test
    void aNewFileIsANewVersionAndTheOldOneStays() {
        var first = store("BB_CS", "a.pdf", PDF);
        var second = store("BB_CS", "b.png", PNG);
        store("BC_TT", "c.jpeg", JPG);
        assertThat(second.version()).isEqualTo(2);
        assertThat(documents.of(owner)).extracting(StoredDocument::paper).containsExactly("BB_CS", "BC_TT");
        assertThat(documents.of(owner).get(0).id()).isEqualTo(second.id());
        assertThat(documents.get(first.id()).fileName()).isEqualTo("a.pdf");
    }

    @Test
    void versionsHaveNoGapWhenManyUploadAtOnce() throws Exception {
        var people = Executors.newFixedThreadPool(6);
        var work = new ArrayList<Future<StoredDocument>>();
        for (var upload = 0; upload < 24; upload++) {
            work.add(people.submit(() -> store("BB_CS", "a.pdf", PDF)));
        }
        var versions = new ArrayList<Integer>();
        for (var done : work) {
            versions.add(done.get().version());
        }
        people.shutdown();
        assertThat(versions)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 24).boxed().toList());
    }

    @Test
    void knowsOfficeFilesByWhatIsInside() throws IOException {
        assertThat(store("BC", "Báo cáo.docx", office("word/document.xml")).mediaType())
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(store("BC", "Bảng điểm.xlsx", office("xl/workbook.xml")).mediaType())
                .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThatRefused("macro.docx", office("word/document.xml", "word/vbaProject.bin"), "file-type-refused");
        assertThatRefused("archive.docx", office("evil.exe"), "file-type-refused");
        assertThatRefused("sheet.docx", office("xl/workbook.xml"), "file-type-refused");
        assertThatRefused("cut.docx", Arrays.copyOf(office("word/document.xml"), 60), "file-type-refused");
    }

    @Test
    void goesByTheBytesAndNotByTheName() {
        assertThatRefused("a.pdf", "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8), "file-type-refused");
        assertThatRefused("a.pdf", new byte[] {'M', 'Z', 0, 1, 2}, "file-type-refused");
        assertThatRefused("a.exe", PDF, "file-type-refused");
        assertThatRefused("a.pdf", PNG, "file-type-refused");
        assertThatRefused("a.pdf", new byte[0], "file-empty");
    }

    @Test
    void refusesWhatIsTooLargeAndKeepsNoPartOfIt() throws IOException {
        var large = Arrays.copyOf(PDF, Math.toIntExact(settings.largestFile().toBytes()) + 1);
        assertThatRefused("a.pdf", large, "file-too-large");
        try (var left = Files.list(settings.directory().resolve("incoming"))) {
            assertThat(left).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../a.pdf",
                "a/b.pdf",
                "C:\\a.pdf",
                ".pdf",
                " ",
                "a\r\nX-Evil 1.pdf",
                "a\u0000.pdf",
                "a\u202Efdp.exe",
                "a\u2028.pdf"
            })
    void refusesNamesThatAreNoNames(String name) {
        assertThatRefused(name, PDF, "file-name-refused");
    }

    /** Line ends of every kind, anywhere in the name. */
    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n", "\u0085", "\u2028"})
    void refusesLineEndsInAThousandNames(String lineEnd) {
        var random = new Random(lineEnd.hashCode());
        for (var each = 0; each < 200; each++) {
            var name = new StringBuilder("Báo cáo thành tích " + each + " X-Evil 1.pdf");
            name.insert(1 + random.nextInt(name.length() - 1), lineEnd);
            assertThatRefused(name.toString(), PDF, "file-name-refused");
        }
    }

    @Test
    void refusesAPackageThatWouldFillTheDiskOfWhoeverOpensIt() throws IOException {
        var bomb = bomb("word/document.xml");
        assertThat(bomb.length)
                .as("the bomb is small enough to come in")
                .isLessThan(Math.toIntExact(settings.largestFile().toBytes()));
        assertThatRefused("bomb.docx", bomb, "file-type-refused");
    }

    @Test
    void keepsNamesInOneUnicodeForm() {
        var decomposed = "Bie\u0302n ba\u0309n.pdf";
        assertThat(store("BB", decomposed, PDF).fileName()).isEqualTo("Biên bản.pdf");
    }

    @Test
    void aRolledBackUploadLeavesNoDocument() {
        transaction.executeWithoutResult(status -> {
            store("BB_CS", "a.pdf", PDF);
            status.setRollbackOnly();
        });
        assertThat(documents.of(owner)).isEmpty();
        assertThatThrownBy(() -> documents.get(new DocumentId(UUID.randomUUID())))
                .satisfies(
                        failure -> assertThat(((Problem) failure).type().slug()).isEqualTo("not-found"));
    }

    private StoredDocument store(String paper, String name, byte[] content) {
        return documents.store(owner, paper, name, new ByteArrayInputStream(content));
    }

    private void assertThatRefused(String name, byte[] content, String slug) {
        assertThatThrownBy(() -> store("BB_CS", name, content))
                .as(name)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.type().slug()).isEqualTo(slug));
    }

    /** A good megabyte that unpacks to one gigabyte. */
    private static byte[] bomb(String entry) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry(entry));
            var zeros = new byte[1024 * 1024];
            for (var megabyte = 0; megabyte < 1024; megabyte++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static byte[] office(String... entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var names = new ArrayList<>(List.of("[Content_Types].xml"));
        names.addAll(List.of(entries));
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
