package vn.thidua.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OptionsTests {

    @Test
    void keepsDataAndUsualPortsUnlessToldOtherwise() {
        var options = Options.parse();

        assertThat(options.reset()).isFalse();
        assertThat(options.listen()).isEqualTo("127.0.0.1");
        assertThat(options.ports()).isEqualTo(Ports.usual());
    }

    @Test
    void movesAllPortsByAnOffset() {
        assertThat(Options.parse("--port-offset", "1000").ports().of(Port.PORTAL))
                .isEqualTo(9080);
        assertThat(Options.parse("--port-offset=1000").ports().of(Port.MAIL)).isEqualTo(9025);
    }

    @Test
    void keepsEverythingInAFolderOfChoice() {
        var settings = LocalSettings.of(new Home(Path.of("/checkout")), Options.parse("--folder", "/elsewhere"));

        assertThat(settings.data()).isEqualTo(Path.of("/elsewhere/data"));
        assertThat(settings.run()).isEqualTo(Path.of("/elsewhere/run"));
        assertThat(LocalSettings.of(new Home(Path.of("/checkout")), Options.parse())
                        .data())
                .isEqualTo(Path.of("/checkout/deploy/local/.data"));
    }

    @Test
    void movesOnePort() {
        var ports = Options.parse("--port", "kafka-controller=19093", "--reset").ports();

        assertThat(ports.of(Port.KAFKA_CONTROLLER)).isEqualTo(19093);
        assertThat(ports.of(Port.KAFKA)).isEqualTo(9092);
        assertThat(Options.parse("--port=portal=18080").ports().of(Port.PORTAL)).isEqualTo(18080);
    }

    @Test
    void refusesWhatItDoesNotKnowAndSaysWhatItKnows() {
        assertThatThrownBy(() -> Options.parse("--rest"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("Unknown option --rest")
                .hasMessageContaining("--reset");
        assertThatThrownBy(() -> Options.parse("--port", "web=1")).hasMessageContaining("no port named web");
        assertThatThrownBy(() -> Options.parse("--port", "portal=x")).hasMessageContaining("got \"x\"");
        assertThatThrownBy(() -> Options.parse("--port-offset")).hasMessageContaining("--port-offset needs a value");
        assertThatThrownBy(() -> Options.parse("--port-offset", "60000")).hasMessageContaining("must be 1..65535");
    }
}
