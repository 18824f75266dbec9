package vn.thidua.workflow.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;
import org.springframework.util.unit.DataSize;

/** Kinds of files that count as evidence. */
enum FileKind {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PNG("image/png", "png"),
    JPG("image/jpeg", "jpe?g");

    private static final Tika TIKA = new Tika();
    private static final int PREFIX = 64 * 1024;
    private static final int MOST_ENTRIES = 10_000;
    private static final long MOST_UNPACKED = DataSize.ofMegabytes(500).toBytes();

    private final String mediaType;
    private final String extension;

    FileKind(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    String mediaType() {
        return mediaType;
    }

    boolean allows(FileName name) {
        return name.extension().matches(extension);
    }

    /** What the bytes are, whatever the name says; empty for anything that is no evidence. */
    static Optional<FileKind> of(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            var detected = TIKA.detect(content.readNBytes(PREFIX));
            return switch (detected) {
                case "application/zip", "application/x-tika-ooxml" -> office(file);
                default ->
                    Arrays.stream(values())
                            .filter(kind -> kind.mediaType.equals(detected))
                            .findFirst();
            };
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Looks at names and sizes in the package only; nothing is unpacked, so a bomb stays asleep, and is refused. Macros are refused. */
    private static Optional<FileKind> office(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES
                    || zip.stream().mapToLong(ZipEntry::getSize).sum() > MOST_UNPACKED
                    || zip.getEntry("[Content_Types].xml") == null
                    || zip.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin"))) {
                return Optional.empty();
            }
            if (zip.getEntry("word/document.xml") != null) {
                return Optional.of(DOCX);
            }
            return zip.getEntry("xl/workbook.xml") != null ? Optional.of(XLSX) : Optional.empty();
        } catch (ZipException broken) {
            return Optional.empty();
        }
    }
}
