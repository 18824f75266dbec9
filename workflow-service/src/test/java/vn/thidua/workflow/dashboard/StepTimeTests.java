package vn.thidua.workflow.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.testing.WorkflowTest;

/** Times in working days, over the holidays of 2018; the week of 3 September 2018 began with one. */
@WorkflowTest
@Transactional
class StepTimeTests {

    private static final Period SEPTEMBER = new Period(LocalDate.of(2018, 9, 1), LocalDate.of(2018, 9, 30));

    @Autowired
    ReadStepTimes readStepTimes;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void finishedTasks() {
        // Friday to Tuesday over the holiday, the same day, one week, each with three working days to do it
        task("2018-08-31 09:00", "2018-09-04 10:00", "completed");
        task("2018-09-10 09:00", "2018-09-10 16:00", "completed");
        task("2018-09-10 09:00", "2018-09-17 09:00", "completed");
        task("2018-09-10 09:00", "2018-09-28 09:00", "deleted");
        task("2018-10-01 09:00", "2018-10-31 09:00", "completed");
    }

    @Test
    void countsWorkingDaysOfWhatWasDoneInThePeriod() {
        assertThat(measured()).singleElement().isEqualTo(new StepTime("test-process", "Task_Test", 3, 1, 4.2, 3.0, 1));
    }

    @Test
    void comparesTheMedianWithWhatWasAllowed() {
        assertThat(Pace.of(1, 3.0)).isEqualTo(Pace.WITHIN);
        assertThat(Pace.of(2.5, 3.0)).isEqualTo(Pace.NEAR);
        assertThat(Pace.of(3, 3.0)).isEqualTo(Pace.NEAR);
        assertThat(Pace.of(3.5, 3.0)).isEqualTo(Pace.OVER);
        assertThat(Pace.of(9, null)).isEqualTo(Pace.NONE);
    }

    private List<StepTime> measured() {
        return readStepTimes.measure(SEPTEMBER).stream()
                .filter(time -> time.process().equals("test-process"))
                .toList();
    }

    /** In times of Vietnam. */
    private void task(String from, String to, String reason) {
        database.sql("""
                        insert into act_hi_taskinst (id_, proc_def_key_, task_def_key_, start_time_, end_time_, due_date_, delete_reason_)
                        select gen_random_uuid()::text, 'test-process', 'Task_Test', here(:from), here(:to), here(:due), :reason
                        """.replaceAll(
                        "here\\((:\\w+)\\)", "(cast($1 as timestamp) at time zone 'Asia/Ho_Chi_Minh')::timestamp"))
                .param("from", from)
                .param("to", to)
                .param("due", from.startsWith("2018-08") ? "2018-09-06 23:59:59" : "2018-09-13 23:59:59")
                .param("reason", reason)
                .update();
    }
}
