package vn.thidua.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.workflow.shared.MoveSampleClock;
import vn.thidua.workflow.testing.As;
import vn.thidua.workflow.testing.WorkflowTest;

@WorkflowTest
class ForgottenClaimTests {

    private static final String ONE = "tp.chuyenvien1";

    @Autowired
    CaseDriver cases;

    @Autowired
    ClaimTask claiming;

    @Autowired
    ReleaseForgottenClaims release;

    @Autowired
    MoveSampleClock clock;

    @Autowired
    ToldTaskFacts told;

    @Autowired
    JdbcClient database;

    @Test
    void givesBackWhatNobodyHasFinishedForFiveWorkingDaysAndTellsSo() {
        var forgotten = cases.signed();
        var task = cases.task(forgotten, TaskKeys.RECEIVE_DOSSIER).getId();
        As.person(ONE, () -> claiming.claim(task));
        release.sweep();
        assertThat(holderOf(forgotten)).as("claimed just now").isEqualTo(ONE);

        clock.forward(Duration.ofDays(21));
        await("its people are told that it is late, which touches the task")
                .until(() -> told("vn.thidua.task.overdue.v1", task) == 1);
        var fresh = cases.signed();
        As.person(
                ONE,
                () -> claiming.claim(cases.task(fresh, TaskKeys.RECEIVE_DOSSIER).getId()));
        release.sweep();
        release.sweep();

        await("the scheduled sweep may have had its turn in that moment").until(() -> holderOf(forgotten) == null);
        assertThat(holderOf(fresh)).isEqualTo(ONE);
        assertThat(told.about(forgotten))
                .filteredOn(fact -> fact.kind() == TaskFact.Kind.RELEASED)
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.assignee()).isEqualTo(ONE);
                    assertThat(fact.groups()).isEqualTo(List.of("CITY_SPECIALIST"));
                });
        assertThat(database.sql("select actor from audit_entry where aggregate_id = ? and body ->> 'kind' = 'RELEASED'")
                        .param(task)
                        .query(String.class)
                        .list())
                .containsExactly("system");
        assertThat(told("vn.thidua.task.released.v1", task)).isEqualTo(1);
        As.person("tp.chuyenvien2", () -> claiming.claim(task));
    }

    private long told(String type, String task) {
        return database.sql("select count(*) from outbox_event where subject = ? and type = ?")
                .params(task, type)
                .query(Long.class)
                .single();
    }

    private @org.jspecify.annotations.Nullable String holderOf(Object nomination) {
        return cases.task(nomination, TaskKeys.RECEIVE_DOSSIER).getAssignee();
    }
}
