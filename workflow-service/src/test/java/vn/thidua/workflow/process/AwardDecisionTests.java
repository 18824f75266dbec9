package vn.thidua.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.nomination.AppraisalConfirmed;
import vn.thidua.workflow.nomination.AwardPresented;
import vn.thidua.workflow.nomination.CouncilVoted;
import vn.thidua.workflow.nomination.DossierArchived;
import vn.thidua.workflow.nomination.NominationAwarded;
import vn.thidua.workflow.nomination.NominationRefused;
import vn.thidua.workflow.nomination.ResultNotified;
import vn.thidua.workflow.nomination.ScheduledForCouncil;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.Reason;
import vn.thidua.workflow.shared.SessionId;
import vn.thidua.workflow.testing.WorkflowTest;

/** The ways out of the last part of the path, from the publication on. */
@WorkflowTest
@Transactional
class AwardDecisionTests {

    private static final Date LONG_AGO = new Date(0);

    @Autowired
    CaseDriver cases;

    @Test
    void isArchivedAfterTheAwardWasPresented() {
        var id = votedOn(true);
        assertThat(cases.openTasks(id)).containsExactly(TaskKeys.SIGN_DECISION);

        cases.follow(new NominationAwarded(id, "1234/QĐ-UBND", LocalDate.of(2018, 12, 20)));
        assertThat(cases.openTasks(id))
                .as("nothing to do before the unit was told")
                .isEmpty();

        cases.follow(notified(id));
        assertThat(cases.openTasks(id)).containsExactly(TaskKeys.PRESENT_AWARD);

        cases.follow(new AwardPresented(id, LocalDate.of(2019, 1, 10)), new DossierArchived(id));
        assertThat(cases.isRunning(id)).isFalse();
        assertThat(cases.passed(id, "award-decision"))
                .containsSubsequence(
                        "Event_CouncilVoted",
                        "Task_SendForSignature",
                        TaskKeys.SIGN_DECISION,
                        "Event_AwardNotified",
                        TaskKeys.PRESENT_AWARD,
                        TaskKeys.ARCHIVE_DOSSIER,
                        "EndEvent_Archived")
                .doesNotContain("Event_RefusalNotified", "EndEvent_NotPassed");
    }

    @Test
    void endsWhenTheCouncilDoesNotPassIt() {
        var id = votedOn(false);
        assertThat(cases.openTasks(id)).isEmpty();

        cases.follow(notified(id));
        assertThat(cases.isRunning(id)).isFalse();
        assertThat(cases.passed(id, "award-decision"))
                .contains("EndEvent_NotPassed")
                .doesNotContain("Task_SendForSignature");
    }

    @Test
    void endsWhenTheChairmanRefuses() {
        var id = votedOn(true);
        cases.follow(new NominationRefused(id, new Reason("other", "Chưa đủ căn cứ")), notified(id));

        assertThat(cases.isRunning(id)).isFalse();
        assertThat(cases.passed(id, "award-decision"))
                .contains("EndEvent_Refused")
                .doesNotContain(TaskKeys.PRESENT_AWARD);
    }

    @Test
    void asksTheSpecialistToResolveWhatIsOpenWhenTheCommentPeriodIsOver() {
        var id = cases.appraised();
        cases.follow(new AppraisalConfirmed(id, true));

        cases.fire(id, "publication", "Event_CommentPeriodOver", LONG_AGO);

        assertThat(cases.openTasks(id)).containsExactly(TaskKeys.RESOLVE_COMMENTS);
    }

    private NominationId votedOn(boolean passed) {
        var id = cases.readyForCouncil();
        var session = SessionId.next();
        cases.follow(
                new ScheduledForCouncil(id, session),
                new CouncilVoted(id, session, passed ? 16 : 3, passed ? 1 : 14, 0, 2, 17, passed));
        return id;
    }

    private static ResultNotified notified(NominationId id) {
        return new ResultNotified(id, "EMAIL", Instant.parse("2030-01-15T16:59:59Z"));
    }
}
