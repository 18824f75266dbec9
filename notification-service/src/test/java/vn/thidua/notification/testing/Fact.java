package vn.thidua.notification.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import vn.thidua.notification.shared.Ids;

/** A fact as workflow-service writes it to Kafka; parts can be taken out or spoilt. */
public final class Fact {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String topic;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> data = new LinkedHashMap<>();
    private String key;
    private byte @Nullable [] body;

    private Fact(String topic, String type, String subject) {
        this.topic = topic;
        key = subject;
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", Ids.next().toString());
        headers.put("ce_source", "/workflow-service");
        headers.put("ce_type", type);
        headers.put("ce_subject", subject);
        headers.put("ce_time", "2018-11-28T10:45:00+07:00");
        headers.put("ce_sequence", "1");
        headers.put("ce_correlationid", Ids.next().toString());
        headers.put("ce_dataschema", "urn:thidua:" + type);
        headers.put("content-type", "application/json");
    }

    public static Fact of(String topic, String type, String subject) {
        return new Fact(topic, type, subject);
    }

    public static Fact person(String id, String... groups) {
        return new Fact("thidua.organisation.v1", "vn.thidua.organisation.person.v1", id)
                .with("personId", id)
                .with("name", "Người " + id + " (minh họa)")
                .with("email", id + "@minhhoa.example")
                .with("unit", "U03")
                .with("groups", List.of(groups))
                .with("active", true);
    }

    public static Fact task(String fact, String id, String... groups) {
        return new Fact("thidua.task.v1", "vn.thidua.task." + fact + ".v1", id)
                .with("taskId", id)
                .with("taskKey", "Task_SignProposal")
                .with("title", "Ký tờ trình đề nghị khen thưởng")
                .with("caseLabel", "HN-2018-XII-0001 · Cờ thi đua của UBND Thành phố")
                .with("groups", List.of(groups))
                .with("assignee", null)
                .with("dueAt", "2018-12-03T23:59:00+07:00")
                .with("nominationId", null)
                .with("actor", "u03.hoidong");
    }

    public static Fact nomination(String fact, UUID id, String unit, Map<String, ?> detail) {
        return new Fact("thidua.nomination.v1", "vn.thidua.nomination." + fact + ".v1", id.toString())
                .with("nominationId", id.toString())
                .with("dossierCode", "HN-2018-XII-0001")
                .with("awardName", "Cờ thi đua của UBND Thành phố")
                .with("subject", "Cục Hải quan thành phố Hà Nội")
                .with("unit", unit)
                .with("unitName", "Cục Hải quan thành phố Hà Nội")
                .with("detail", detail);
    }

    public Fact with(String field, @Nullable Object value) {
        data.put(field, value);
        return this;
    }

    public Fact header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public Fact withoutHeader(String name) {
        headers.remove(name);
        return this;
    }

    public Fact without(String field) {
        data.remove(field);
        return this;
    }

    public Fact key(String other) {
        key = other;
        return this;
    }

    public Fact body(String text) {
        body = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    public Fact sequence(long number) {
        return header("ce_sequence", Long.toString(number));
    }

    public String id() {
        return String.valueOf(headers.get("ce_id"));
    }

    public ProducerRecord<String, byte[]> record() {
        var record = new ProducerRecord<>(topic, key, body == null ? json() : body);
        new ArrayList<>(headers.entrySet())
                .forEach(header ->
                        record.headers().add(header.getKey(), header.getValue().getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private byte[] json() {
        try {
            return JSON.writeValueAsBytes(data);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
