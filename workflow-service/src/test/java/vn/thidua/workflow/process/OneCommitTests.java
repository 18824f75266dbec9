package vn.thidua.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.workflow.nomination.DossierPrepared;
import vn.thidua.workflow.nomination.NominationWithdrawn;
import vn.thidua.workflow.nomination.Nominations;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.Reason;
import vn.thidua.workflow.testing.OnRealServers;
import vn.thidua.workflow.testing.WorkflowTest;

/** One user action is one commit of engine, JPA, audit and outbox; a failure after any of them leaves nothing behind. */
@WorkflowTest
@OnRealServers
class OneCommitTests {

    @Autowired
    CaseDriver cases;

    @Autowired
    Saboteur saboteur;

    @Autowired
    Nominations nominations;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void disarm() {
        saboteur.failAfter(null);
    }

    @ParameterizedTest
    @EnumSource(value = Saboteur.After.class, names = "PUBLICATION", mode = EnumSource.Mode.EXCLUDE)
    void leavesNothingBehindWhenAPartFails(Saboteur.After part) {
        var id = cases.certificate();
        var before = traces(id);

        saboteur.failAfter(part);
        assertThatException()
                .isThrownBy(() -> cases.follow(new DossierPrepared(id)))
                .withStackTraceContaining("failure injected after " + part);

        assertThat(traces(id)).isEqualTo(before);
        close(id);
    }

    @Test
    void leavesATraceInEveryPartWhenNoneFails() {
        var id = cases.certificate();
        var before = traces(id);

        cases.follow(new DossierPrepared(id));

        var after = traces(id);
        for (var part = 0; part < before.size(); part++) {
            assertThat(after.get(part)).as("part " + part).isNotEqualTo(before.get(part));
        }
        close(id);
    }

    private List<Object> traces(NominationId id) {
        return List.of(
                nominations.card(id).status(),
                count("select count(*) from audit_entry where aggregate_id = :id", id),
                count("select count(*) from audit_entry where aggregate_kind = 'TASK' and body::text like :like", id),
                count("select count(*) from outbox_event where subject = :id", id),
                count("select count(*) from outbox_event where topic = 'TASK' and payload::text like :like", id),
                cases.openTasks(id),
                count(
                        "select count(*) from act_hi_taskinst t join act_hi_procinst p on p.proc_inst_id_ = t.proc_inst_id_ where p.business_key_ = :id",
                        id),
                count(
                        "select count(*) from act_hi_taskinst t join act_hi_procinst p on p.proc_inst_id_ = t.proc_inst_id_ where p.business_key_ = :id and t.end_time_ is not null",
                        id));
    }

    private long count(String sql, NominationId id) {
        return jdbc.sql(sql)
                .param("id", id.toString())
                .param("like", "%" + id + "%")
                .query(Long.class)
                .single();
    }

    private void close(NominationId id) {
        saboteur.failAfter(null);
        cases.follow(new NominationWithdrawn(id, new Reason("test-over", "Kết thúc kiểm thử")));
    }
}
