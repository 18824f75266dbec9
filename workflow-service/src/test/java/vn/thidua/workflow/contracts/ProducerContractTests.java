package vn.thidua.workflow.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.nomination.Nominations;
import vn.thidua.workflow.outbox.OutboundEvent;
import vn.thidua.workflow.outbox.OutboundMapping;
import vn.thidua.workflow.outbox.Topic;
import vn.thidua.workflow.shared.DomainEvent;
import vn.thidua.workflow.shared.RoundId;
import vn.thidua.workflow.shared.SessionId;
import vn.thidua.workflow.shared.UnitCode;
import vn.thidua.workflow.testing.WorkflowTest;

/** What the mappings make of every fact is what the contracts promise. */
@WorkflowTest
class ProducerContractTests {

    @Autowired
    List<OutboundMapping<?>> mappings;

    @Autowired
    Nominations nominations;

    @Autowired
    ObjectMapper json;

    @Autowired
    JdbcClient jdbc;

    @Test
    @Transactional
    void everyFactLeavesAsItsContractSays() {
        var told = new TreeSet<String>();
        samples().all().forEach(fact -> {
            var event = event(fact);
            Contracts.assertFits(event.type(), json.valueToTree(event.data()));
            assertThat(topicOf(event.type()))
                    .as(event.type())
                    .isEqualTo(event.topic().topicName());
            assertThat(event.subject()).as("subject of " + event.type()).isNotBlank();
            told.add(event.type());
        });
        assertThat(told).isEqualTo(Contracts.types());
    }

    @Test
    @Transactional
    void noEventCarriesAVoteOrAnAddressButTheAddressBook() {
        samples().all().map(this::event).forEach(event -> {
            var body = json.valueToTree(event.data()).toString();
            assertThat(body).as(event.type()).doesNotContain("\"choice\"", "\"voter\"", "\"ballot\"");
            if (event.topic() != Topic.ORGANISATION) {
                assertThat(body).as(event.type()).doesNotContain("@");
            }
        });
    }

    private OutboundEvent event(DomainEvent fact) {
        return mappings.stream()
                .filter(mapping -> mapping.fact().isInstance(fact))
                .map(mapping -> map(mapping, fact))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no mapping tells " + fact));
    }

    private static <E extends DomainEvent> OutboundEvent map(OutboundMapping<E> mapping, DomainEvent fact) {
        return mapping.map(mapping.fact().cast(fact));
    }

    private static String topicOf(String type) {
        return Contracts.topics().stream()
                .filter(topic -> topic.get("types").toString().contains("\"" + type + "\""))
                .map(topic -> topic.get("name").asText())
                .findFirst()
                .orElse("");
    }

    /** Facts of a sample nomination, and of a round and a session that exist for this test only. */
    private SampleFacts samples() {
        var nomination = nominations.of(new UnitCode("U03")).get(0).id();
        var round = RoundId.next();
        jdbc.sql("""
                        insert into cluster_round
                        (id, cluster, year, sheet, ruleset, status, opened_at, assessment_deadline, version)
                        values (?, 'HN-XII', 2098, 'SS-XII-2018', 'RS-2017', 'SELF_ASSESSMENT', now(), now(), 0)
                        """).param(round.value()).update();
        var session = SessionId.next();
        jdbc.sql("""
                        insert into council_session (id, council, ruleset, held_at, status, version)
                        values (?, 'HD-TDKT-TP', 'RS-2017', now(), 'CONVENED', 0)
                        """).param(session.value()).update();
        return new SampleFacts(nomination, round, session);
    }
}
