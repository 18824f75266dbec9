package vn.thidua.workflow.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What others have made and we deliver is what they have published, to the letter. */
class VendoredFilesTests {

    private static final Path VIEWER = Path.of("src/main/resources/static/vendor/bpmn-js-18.31.1");

    static Stream<String> sums() throws IOException {
        return Files.readAllLines(VIEWER.resolve("SHA256SUMS")).stream();
    }

    @ParameterizedTest
    @MethodSource("sums")
    void isUnchanged(String line) throws IOException, NoSuchAlgorithmException {
        var sum = line.split("\\s+", 2)[0];
        var file = VIEWER.resolve(line.split("\\s+", 2)[1]);
        var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));

        assertThat(HexFormat.of().formatHex(digest)).as(file.toString()).isEqualTo(sum);
    }
}
