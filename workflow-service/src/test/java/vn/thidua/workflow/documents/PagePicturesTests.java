package vn.thidua.workflow.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import vn.thidua.workflow.shared.Ids;

class PagePicturesTests {

    @Test
    void drawsEachPageNoLargerThanAScreen() throws IOException {
        var paper = pdf(3, new PDRectangle(10_000, 4_000), false);

        assertThat(paper.pictures().count(paper.document())).isEqualTo(3);
        var picture = paper.pictures().page(paper.document(), 3).orElseThrow();
        var drawn = ImageIO.read(new ByteArrayInputStream(picture));
        assertThat(drawn.getWidth()).isEqualTo(1400);
        assertThat(drawn.getHeight()).isEqualTo(560);
        assertThat(paper.pictures().page(paper.document(), 0)).isEmpty();
        assertThat(paper.pictures().page(paper.document(), 4)).isEmpty();
    }

    @Test
    void showsTheFirstPagesOfAThickFile() throws IOException {
        var paper = pdf(PagePictures.MOST_PAGES + 5, PDRectangle.A4, false);
        assertThat(paper.pictures().count(paper.document())).isEqualTo(PagePictures.MOST_PAGES);
    }

    @Test
    void showsNothingOfAFileThatIsBrokenLockedOrNoPdf() throws IOException {
        var broken = paper("%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII), "application/pdf");
        assertThat(broken.pictures().count(broken.document())).isZero();
        assertThat(broken.pictures().page(broken.document(), 1)).isEmpty();

        var locked = pdf(1, PDRectangle.A4, true);
        assertThat(locked.pictures().count(locked.document())).isZero();

        var sheet = paper(new byte[] {1, 2, 3}, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(sheet.pictures().count(sheet.document())).isZero();
    }

    private static Paper pdf(int pages, PDRectangle size, boolean locked) throws IOException {
        try (var pdf = new PDDocument()) {
            for (var page = 0; page < pages; page++) {
                pdf.addPage(new PDPage(size));
            }
            if (locked) {
                pdf.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            }
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return paper(bytes.toByteArray(), "application/pdf");
        }
    }

    private static Paper paper(byte[] content, String mediaType) {
        var document = new StoredDocument(
                new DocumentId(Ids.next()),
                UUID.randomUUID(),
                "BB_CS",
                1,
                "Biên bản.pdf",
                mediaType,
                content.length,
                "0".repeat(64),
                Instant.EPOCH);
        return new Paper(document, new PagePictures(new OneDocument(content)));
    }

    private record Paper(StoredDocument document, PagePictures pictures) {}

    /** A store that holds one file and takes none. */
    private record OneDocument(byte[] bytes) implements Documents {

        @Override
        public StoredDocument store(UUID owner, String paper, String fileName, InputStream content) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<StoredDocument> of(UUID owner) {
            return List.of();
        }

        @Override
        public StoredDocument get(DocumentId id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public InputStream content(DocumentId id) {
            return new ByteArrayInputStream(bytes);
        }
    }
}
