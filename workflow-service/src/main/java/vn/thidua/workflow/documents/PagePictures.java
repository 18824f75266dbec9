package vn.thidua.workflow.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Pages of PDF evidence as pictures, for readers who have no viewer at hand or may not open one. Whatever a file does, at most two
 * are opened at a time, and no picture is larger than a screen.
 */
@Component
public class PagePictures {

    /** Pages that are shown of one file; whoever wants more opens the file. */
    public static final int MOST_PAGES = 30;

    private static final Logger LOG = LoggerFactory.getLogger(PagePictures.class);
    private static final int AT_A_TIME = 2;
    private static final float LONGEST_SIDE = 1400;
    private static final float LARGEST_SCALE = 2;

    private final Documents documents;
    private final Semaphore places = new Semaphore(AT_A_TIME);
    private final Recent<DocumentId, Integer> counts = new Recent<>(1000);
    private final Recent<Page, byte[]> pictures = new Recent<>(60);

    PagePictures(Documents documents) {
        this.documents = documents;
    }

    /** How many pages can be shown; 0 for what is no PDF or cannot be read. */
    public int count(StoredDocument document) {
        if (!document.mediaType().equals("application/pdf")) {
            return 0;
        }
        return counts.get(
                document.id(),
                () -> read(document, PDDocument::getNumberOfPages)
                        .map(pages -> Math.min(pages, MOST_PAGES))
                        .orElse(0));
    }

    /** A page as PNG; empty where there is none. @param number from 1 */
    public Optional<byte[]> page(StoredDocument document, int number) {
        if (number < 1 || number > count(document)) {
            return Optional.empty();
        }
        var picture = pictures.get(
                new Page(document.id(), number),
                () -> read(document, pdf -> png(draw(pdf, number - 1))).orElse(new byte[0]));
        return Optional.of(picture).filter(bytes -> bytes.length > 0);
    }

    private <T> Optional<T> read(StoredDocument document, Reading<T> reading) {
        places.acquireUninterruptibly();
        try (var content = documents.content(document.id());
                var buffer = RandomAccessReadBuffer.createBufferFromStream(content);
                var pdf = Loader.loadPDF(buffer, IOUtils.createTempFileOnlyStreamCache())) {
            return Optional.of(reading.of(pdf));
        } catch (IOException | RuntimeException broken) {
            // the parser throws whatever a broken or locked file makes it stumble over
            LOG.atInfo()
                    .addKeyValue("document", document.id())
                    .addKeyValue("cause", broken.toString())
                    .log("No picture of a PDF");
            return Optional.empty();
        } finally {
            places.release();
        }
    }

    private static BufferedImage draw(PDDocument pdf, int index) throws IOException {
        var size = pdf.getPage(index).getCropBox();
        var scale = Math.min(LARGEST_SCALE, LONGEST_SIDE / Math.max(size.getWidth(), size.getHeight()));
        var renderer = new PDFRenderer(pdf);
        renderer.setSubsamplingAllowed(true);
        return renderer.renderImage(index, scale, ImageType.RGB);
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private record Page(DocumentId document, int number) {}

    @FunctionalInterface
    private interface Reading<T> {

        T of(PDDocument pdf) throws IOException;
    }
}
