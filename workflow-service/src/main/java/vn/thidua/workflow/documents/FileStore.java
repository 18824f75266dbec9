package vn.thidua.workflow.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.shared.MerkleTree;

/** Files named by their SHA-256. A file that has its name is complete and on disk, and is never written again. */
@Component
class FileStore {

    private final DocumentSettings settings;

    FileStore(DocumentSettings settings) {
        this.settings = settings;
    }

    /** An upload that is on disk but not kept yet. @param sha256 lower-case hex */
    record Incoming(Path file, long size, String sha256) {}

    /** @throws vn.thidua.workflow.shared.Problem {@code file-too-large}, {@code file-empty} */
    Incoming receive(InputStream content) {
        var file = incomingFile();
        try (var out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var hash = MerkleTree.sha256();
            var buffer = new byte[64 * 1024];
            var size = 0L;
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > settings.largestFile().toBytes()) {
                    throw DocumentProblem.FILE_TOO_LARGE.on(
                            settings.largestFile().toMegabytes());
                }
                hash.update(buffer, 0, read);
                writeAll(out, ByteBuffer.wrap(buffer, 0, read));
            }
            if (size == 0) {
                throw DocumentProblem.FILE_EMPTY.on();
            }
            out.force(true);
            return new Incoming(file, size, HexFormat.of().formatHex(hash.digest()));
        } catch (IOException | RuntimeException failed) {
            discard(file);
            throw failed instanceof RuntimeException refusal
                    ? refusal
                    : new UncheckedIOException(new IOException("an upload cannot be stored", failed));
        }
    }

    /** Moves an upload to its name; it survives a power cut from here on. */
    void keep(Incoming incoming) {
        var directory = directory(incoming.sha256());
        try {
            Files.createDirectories(directory);
            Files.move(
                    incoming.file(),
                    file(incoming.sha256()),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            sync(directory);
            sync(directory.resolveSibling("."));
            sync(settings.directory());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void discard(Incoming incoming) {
        discard(incoming.file());
    }

    InputStream open(String sha256) {
        try {
            return Files.newInputStream(file(sha256));
        } catch (IOException missing) {
            throw new UncheckedIOException("the bytes of a stored document are missing", missing);
        }
    }

    private Path file(String sha256) {
        return directory(sha256).resolve(sha256);
    }

    private Path directory(String sha256) {
        return settings.directory().resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4));
    }

    private Path incomingFile() {
        try {
            var directory = Files.createDirectories(settings.directory().resolve("incoming"));
            return Files.createTempFile(directory, "upload-", ".part");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void writeAll(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }

    /** Makes a new name durable; Windows has no such call and needs none. */
    private static void sync(Path directory) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
