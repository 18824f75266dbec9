package vn.thidua.workflow.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Status;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.testing.OnRealServers;
import vn.thidua.workflow.testing.WorkflowTest;

@WorkflowTest
@OnRealServers
class ParkingLotTests {

    @Autowired
    ParkingLot lot;

    @Autowired
    IntakeHealth health;

    @Test
    @Transactional
    void parksARecordWithNulsAndHandsItBackAsItWas() {
        var arrival = new Arrival(
                "strange.topic",
                0,
                7,
                "k\0y",
                Map.of("ce_id", "a\0b", "\0", "c"),
                "\0".getBytes(StandardCharsets.US_ASCII));
        lot.park(arrival, "broken by \0");

        var parked = lot.all().stream()
                .filter(each -> each.topic().equals("strange.topic"))
                .findFirst()
                .orElseThrow();
        assertThat(parked.key()).isEqualTo("k\u2400y");
        assertThat(parked.cause()).isEqualTo("broken by \u2400");
        assertThat(lot.arrivalOf(parked).headers()).isEqualTo(arrival.headers());
        assertThat(lot.arrivalOf(parked).value()).isEqualTo(arrival.value());
    }

    @Test
    void isHealthyWhileItsConsumersRun() {
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }
}
