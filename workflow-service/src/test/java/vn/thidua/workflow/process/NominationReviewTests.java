package vn.thidua.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.nomination.*;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.Problem;
import vn.thidua.workflow.shared.Reason;
import vn.thidua.workflow.testing.OnRealServers;
import vn.thidua.workflow.testing.WorkflowTest;

@WorkflowTest
@OnRealServers
@Transactional
class NominationReviewTests {

    private static final Reason REASON = new Reason("evidence-missing", "Thiếu minh chứng");
    private static final Date LONG_AGO = new Date(0);

    @Autowired
    CaseDriver cases;

    @Autowired
    ToldTaskFacts told;

    @Test
    void startsWithTheUnitsOfficer() {
        var id = cases.certificate();

        assertThat(cases.openTasks(id)).containsExactly(TaskKeys.PREPARE_DOSSIER);
        assertThat(told.about(id)).singleElement().satisfies(fact -> {
            assertThat(fact.kind()).isEqualTo(TaskFact.Kind.CREATED);
            assertThat(fact.groups()).containsExactly("UNIT_OFFICER.U03");
            assertThat(fact.caseLabel()).contains("HN-2018-XII-", " · ", "Hải quan");
            assertThat(fact.dueAt()).isNotNull();
        });
    }

    @Test
    void goesBackToTheOfficerWhenTheCouncilOrTheHeadDoesNotAgree() {
        var id = cases.certificate();
        cases.follow(new DossierPrepared(id), new UnitCouncilVoted(id, 9, 9, 4, 5, 0, false));
        assertThat(cases.openTasks(id)).containsExactly(TaskKeys.PREPARE_DOSSIER);

        cases.follow(new DossierPrepared(id), CaseDriver.agreed(id), new ProposalSentBack(id, REASON));
        assertThat(cases.openTasks(id)).containsExactly(TaskKeys.PREPARE_DOSSIER);
        assertThat(cases.passed(id, "unit-proposal"))
                .containsSubsequence(TaskKeys.VOTE_IN_UNIT_COUNCIL, TaskKeys.SIGN_PROPOSAL)
                .doesNotContain("Task_CheckEligibility");
    }

    @Test
    void informsTheClusterAndGoesToTheCity() {
        var id = cases.signed();

        assertThat(cases.openTasks(id)).containsExactly(TaskKeys.RECEIVE_DOSSIER);
        assertThat(cases.passed(id, "nomination-review"))
                .containsSubsequence("Task_ChooseClusterStep", "Task_InformCluster", "Task_SendToCity")
                .doesNotContain("Task_ReceiveInCluster");
        assertThat(told.lines(id))
                .containsSubsequence(
                        "COMPLETED Task_PrepareDossier",
                        "CREATED Task_VoteInUnitCouncil",
                        "COMPLETED Task_VoteInUnitCouncil",
                        "CREATED Task_SignProposal",
                        "COMPLETED Task_SignProposal",
                        "CREATED Task_ReceiveDossier")
                .doesNotHaveDuplicates();
    }

    @Test
    void returnsForSupplementAndTakesTheNewVersionIn() {
        var id = cases.signed();
        cases.follow(
                new NominationReturned(id, REASON, List.of("DG"), Map.of(), Instant.parse("2030-01-15T16:59:59Z")));

        assertThat(cases.openTasks(id)).containsExactly(TaskKeys.SUPPLEMENT_DOSSIER);
        assertThat(cases.task(id, TaskKeys.SUPPLEMENT_DOSSIER).getDueDate())
                .isEqualTo(Date.from(Instant.parse("2030-01-15T16:59:59Z")));

        cases.follow(new NominationResubmitted(id, 2), new NominationAccepted(id));
        assertThat(cases.openTasks(id)).containsExactly(TaskKeys.APPRAISE_DOSSIER);
    }

    @Test
    void tellsTheSpecialistWhenTheSupplementIsOverdueAndKeepsTheTaskOpen() {
        var id = cases.signed();
        cases.follow(
                new NominationReturned(id, REASON, List.of("DG"), Map.of(), Instant.parse("2030-01-15T16:59:59Z")));

        cases.fire(id, "city-review", "Event_SupplementOverdue", LONG_AGO);

        assertThat(cases.openTasks(id)).containsExactly(TaskKeys.SUPPLEMENT_DOSSIER);
        assertThat(told.about(id)).last().satisfies(fact -> {
            assertThat(fact.kind()).isEqualTo(TaskFact.Kind.OVERDUE);
            assertThat(fact.groups()).containsExactly("CITY_SPECIALIST");
        });
    }

    @Test
    void appraisesAgainWhenTheHeadOfTheStandingBodySaysSo() {
        var id = cases.appraised();
        cases.follow(new AppraisalSentBack(id, REASON));

        assertThat(cases.openTasks(id)).containsExactly(TaskKeys.APPRAISE_DOSSIER);
    }

    @Test
    void endsAfterTellingTheUnitThatItIsNotEligible() {
        var id = cases.appraised();
        cases.follow(new AppraisalConfirmed(id, false));
        assertThat(cases.openTasks(id)).isEmpty();
        assertThat(cases.isRunning(id)).isTrue();

        cases.follow(notified(id));
        assertThat(cases.isRunning(id)).isFalse();
        assertThat(cases.passed(id, "nomination-review"))
                .containsSubsequence("Event_ResultNotified", "EndEvent_NotAwarded")
                .doesNotContain("CallActivity_AwardDecision");
    }

    @Test
    void waitsForTheWholeTimeOfThePublication() {
        var id = cases.appraised();
        cases.follow(new AppraisalConfirmed(id, true));

        assertThat(cases.openTasks(id)).isEmpty();
        assertThat(cases.jobs(id, "publication"))
                .singleElement()
                .satisfies(job -> assertThat(job.getDuedate())
                        .isAfter(new Date(System.currentTimeMillis() + 9L * 24 * 3600 * 1000)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void isWithdrawnAtAnyStageBeforeTheCouncil(int steps) {
        var id = cases.certificate();
        List<NominationFact> way = List.of(
                new DossierPrepared(id),
                CaseDriver.agreed(id),
                new NominationSubmitted(id, 1),
                new NominationAccepted(id),
                new NominationAppraised(id, "ELIGIBLE"),
                new AppraisalConfirmed(id, true));
        way.subList(0, steps).forEach(cases::follow);

        cases.follow(new NominationWithdrawn(id, REASON));

        assertThat(cases.isRunning(id)).isFalse();
        assertThat(cases.openTasks(id)).isEmpty();
        assertThat(cases.passed(id, "nomination-review")).contains("EndEvent_Withdrawn");
        if (steps < 6) {
            assertThat(told.about(id))
                    .last()
                    .satisfies(fact -> assertThat(fact.kind()).isEqualTo(TaskFact.Kind.CANCELLED));
        }
    }

    @Test
    void refusesAFactWhoseTaskIsNotOpen() {
        var id = cases.certificate();

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> cases.follow(notified(id)))
                .satisfies(problem -> assertThat(problem.type().status()).isEqualTo(409));
    }

    private static ResultNotified notified(NominationId id) {
        return new ResultNotified(id, "EMAIL", Instant.parse("2030-01-15T16:59:59Z"));
    }
}
