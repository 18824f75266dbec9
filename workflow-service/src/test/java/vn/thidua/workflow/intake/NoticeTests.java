package vn.thidua.workflow.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading what notification-service tells, by its own example. */
class NoticeTests {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void readsTheProducersExample() throws IOException {
        var example = JSON.readTree(
                Path.of("../notification-service/src/contracts/examples/vn.thidua.notification.delivered.v1.json")
                        .toFile());
        var headers = new HashMap<String, String>();
        example.get("headers")
                .fields()
                .forEachRemaining(
                        each -> headers.put(each.getKey(), each.getValue().asText()));

        var notice = Notice.read(arrival(headers, JSON.writeValueAsString(example.get("data"))), JSON);
        var delivery = Delivery.of(notice.data(), notice.isRead());

        assertThat(notice.isDelivery()).isTrue();
        assertThat(notice.source()).isEqualTo("/notification-service");
        assertThat(delivery.channel()).isEqualTo("EMAIL");
        assertThat(delivery.aboutType()).isEqualTo("vn.thidua.nomination.awarded.v1");
        assertThat(delivery.recipientUnit()).isEqualTo("U03");
        assertThat(delivery.at()).isEqualTo(Instant.parse("2019-02-20T03:00:04Z"));
    }

    @ParameterizedTest
    @CsvSource({"ce_specversion", "ce_source", "ce_id", "ce_type"})
    void refusesARecordWithoutAnAttribute(String missing) {
        var headers = headers();
        headers.remove(missing);
        assertThatThrownBy(() -> Notice.read(arrival(headers, "{}"), JSON))
                .isInstanceOf(UnreadableRecord.class)
                .hasMessageContaining(missing);
    }

    @Test
    void refusesAnAttributeThatNoColumnCanHold() {
        var headers = headers();
        headers.put("ce_id", "a\0b");
        assertThatThrownBy(() -> Notice.read(arrival(headers, "{}"), JSON))
                .isInstanceOf(UnreadableRecord.class)
                .hasMessageContaining("ce_id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no json", "[]", "{\"half\":"})
    void refusesABodyThatIsNoObject(String body) {
        assertThatThrownBy(() -> Notice.read(arrival(headers(), body), JSON)).isInstanceOf(UnreadableRecord.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"channel\":\"EMAIL\",\"aboutType\":\"x\"}",
                "{\"channel\":\"EMAIL\",\"aboutType\":\"x\",\"at\":\"yesterday\"}",
                "{\"channel\":\"EMAIL\",\"aboutType\":\"x\",\"at\":\"2019-02-20T10:00:04+07:00\",\"nominationId\":\"1\"}"
            })
    void refusesADeliveryThatBreaksTheContract(String body) throws IOException {
        var data = JSON.readTree(body);
        assertThatThrownBy(() -> Delivery.of(data, false)).isInstanceOf(UnreadableRecord.class);
    }

    private static Map<String, String> headers() {
        return new HashMap<>(Map.of(
                "ce_specversion", "1.0",
                "ce_source", "/notification-service",
                "ce_id", "1",
                "ce_type", Notice.DELIVERED));
    }

    private static Arrival arrival(Map<String, String> headers, String body) {
        return new Arrival("thidua.notification.v1", 0, 0, "key", headers, body.getBytes(StandardCharsets.UTF_8));
    }
}
