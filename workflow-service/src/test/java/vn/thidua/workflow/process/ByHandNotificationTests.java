package vn.thidua.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.intake.NotifyByHand;
import vn.thidua.workflow.nomination.AppraisalConfirmed;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.Problem;
import vn.thidua.workflow.testing.As;
import vn.thidua.workflow.testing.WorkflowTest;

@WorkflowTest
@Transactional
class ByHandNotificationTests {

    @Autowired
    CaseDriver cases;

    @Autowired
    NotifyByHand notifyByHand;

    @Autowired
    JdbcClient jdbc;

    @Test
    void endsACaseWhoseMailNeverArrives() {
        var id = notEligible();

        tell("tp.chuyenvien1", id);

        assertThat(cases.isRunning(id)).isFalse();
        assertThat(jdbc.sql("select recorded_by from intake_result_proof where nomination = ?")
                        .param(id.value())
                        .query(String.class)
                        .single())
                .isEqualTo("tp.chuyenvien1");
        refused("result-already-notified", () -> tell("tp.chuyenvien1", id));
    }

    @Test
    void isForTheStandingBodyOnlyAndAfterAResult() {
        var id = notEligible();

        refused("not-authorised", () -> tell("u03.thutruong", id));
        refused("not-found", () -> tell("u05.canbo", id));
        refused("not-now", () -> tell("tp.chuyenvien1", cases.signed()));
    }

    private NominationId notEligible() {
        var id = cases.appraised();
        cases.follow(new AppraisalConfirmed(id, false));
        return id;
    }

    private void tell(String person, NominationId id) {
        As.person(person, () -> notifyByHand.told(id, "Điện thoại", "Đã báo thủ trưởng đơn vị (minh họa)"));
    }

    private static void refused(String slug, Runnable attempt) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(attempt::run)
                .satisfies(problem -> assertThat(problem.type().slug()).isEqualTo(slug));
    }
}
