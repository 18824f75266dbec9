package vn.thidua.workflow.ballot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps the two halves of each private key in files, never in the database; one half alone says nothing of the key. */
@Component
class KeyShares {

    private static final String SUFFIX = ".share";

    private final BallotSettings settings;
    private final SecureRandom random = new SecureRandom();

    KeyShares(BallotSettings settings) {
        this.settings = settings;
    }

    /** Both halves are on disk when this returns. */
    void split(BoxId box, byte[] key) {
        var first = new byte[key.length];
        random.nextBytes(first);
        write(settings.firstShareDirectory(), box, first);
        write(settings.secondShareDirectory(), box, xor(key, first));
    }

    byte[] join(BoxId box) {
        try {
            return xor(
                    Files.readAllBytes(file(settings.firstShareDirectory(), box)),
                    Files.readAllBytes(file(settings.secondShareDirectory(), box)));
        } catch (IOException missing) {
            throw new UncheckedIOException("a key share of ballot box " + box.value() + " cannot be read", missing);
        }
    }

    /** Overwrites and deletes both halves; does nothing where they are gone. */
    void destroy(BoxId box) {
        for (var directory : directories()) {
            try {
                var file = file(directory, box);
                if (Files.exists(file)) {
                    force(file, new byte[Math.toIntExact(Files.size(file))], StandardOpenOption.WRITE);
                    Files.deleteIfExists(file);
                    sync(directory);
                }
            } catch (IOException stuck) {
                throw new UncheckedIOException(
                        "a key share of ballot box " + box.value() + " cannot be destroyed", stuck);
            }
        }
    }

    /** Boxes that have a share on this disk. */
    Set<BoxId> boxes() {
        var boxes = new TreeSet<BoxId>((one, other) -> one.value().compareTo(other.value()));
        for (var directory : directories()) {
            if (Files.isDirectory(directory)) {
                try (var files = Files.newDirectoryStream(directory, "*" + SUFFIX)) {
                    files.forEach(file -> boxes.add(new BoxId(
                            UUID.fromString(file.getFileName().toString().replace(SUFFIX, "")))));
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
        }
        return boxes;
    }

    /** Whether every share of the box has been on this disk for so long. */
    boolean isOlderThan(BoxId box, Duration age) {
        // files have the machine's time, which the clock of a sample installation runs ahead of
        var limit = FileTime.from(Clock.systemUTC().instant().minus(age));
        try {
            for (var directory : directories()) {
                var file = file(directory, box);
                if (Files.exists(file) && Files.getLastModifiedTime(file).compareTo(limit) > 0) {
                    return false;
                }
            }
            return true;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<Path> directories() {
        return List.of(settings.firstShareDirectory(), settings.secondShareDirectory());
    }

    private static Path file(Path directory, BoxId box) {
        return directory.resolve(box.value() + SUFFIX);
    }

    private static void write(Path directory, BoxId box, byte[] share) {
        try {
            create(directory);
            var file = file(directory, box);
            Files.createFile(file, ownerOnly());
            force(file, share, StandardOpenOption.WRITE);
            sync(directory);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("a key share cannot be written to " + directory, unwritable);
        }
    }

    /** A new directory is durable when the one above it is. */
    private static void create(Path directory) throws IOException {
        var above = directory.toAbsolutePath().getParent();
        if (!Files.isDirectory(directory) && above != null) {
            create(above);
            Files.createDirectories(directory);
            sync(above);
        }
    }

    private static void force(Path file, byte[] content, StandardOpenOption option) throws IOException {
        try (var out = FileChannel.open(file, option)) {
            var rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                out.write(rest);
            }
            out.force(true);
        }
    }

    /** Makes creation and deletion of a file durable; Windows has no such call and needs none. */
    private static void sync(Path directory) throws IOException {
        if (isPosix()) {
            try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return isPosix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    private static byte[] xor(byte[] one, byte[] other) {
        var result = new byte[one.length];
        for (var index = 0; index < one.length; index++) {
            result[index] = (byte) (one[index] ^ other[index]);
        }
        return result;
    }
}
