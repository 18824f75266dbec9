package vn.thidua.local;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTests {

    @Test
    void saysWhichPortIsTakenForWhatAndHowToChooseAnother() throws Exception {
        try (var somebody = new ServerSocket(0)) {
            var ports = Ports.free().with(Port.NOTIFICATION, somebody.getLocalPort());

            assertThatThrownBy(() -> ports.requireFree("127.0.0.1"))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("Port " + somebody.getLocalPort() + " (notification-service) is taken")
                    .hasMessageContaining("--port notification=NUMBER")
                    .hasMessageContaining("--port-offset");
        }
    }

    @Test
    void acceptsFreePorts() {
        assertThatCode(() -> Ports.free().requireFree("127.0.0.1")).doesNotThrowAnyException();
    }
}
