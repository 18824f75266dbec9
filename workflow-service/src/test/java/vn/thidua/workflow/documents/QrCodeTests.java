package vn.thidua.workflow.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTests {

    private static final int QUIET = 4;
    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

    @Test
    void saysWhatItWasMadeOf() throws Exception {
        var address = "https://thidua.example/nominations/0198c0de-7000-7000-8000-000000000001";

        assertThat(new Decoder().decode(drawn(QrCode.of(address))).getText()).isEqualTo(address);
    }

    @Test
    void refusesWhatNoCodeCanHold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QrCode.of("a".repeat(5000)))
                .withMessageContaining("5000");
    }

    /** The modules without the quiet zone around them. */
    private static BitMatrix drawn(QrCode code) {
        var modules = new BitMatrix(code.size() - 2 * QUIET);
        MODULE.matcher(code.path())
                .results()
                .forEach(each ->
                        modules.set(Integer.parseInt(each.group(1)) - QUIET, Integer.parseInt(each.group(2)) - QUIET));
        return modules;
    }
}
