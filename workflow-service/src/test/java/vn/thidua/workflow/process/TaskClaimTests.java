package vn.thidua.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.identity.DisableUser;
import vn.thidua.workflow.nomination.NominationAccepted;
import vn.thidua.workflow.organisation.People;
import vn.thidua.workflow.shared.PersonId;
import vn.thidua.workflow.shared.Problem;
import vn.thidua.workflow.shared.SharedProblem;
import vn.thidua.workflow.testing.As;
import vn.thidua.workflow.testing.WorkflowTest;

@WorkflowTest
@Transactional
class TaskClaimTests {

    private static final String ONE = "tp.chuyenvien1";
    private static final String OTHER = "tp.chuyenvien2";

    @Autowired
    CaseDriver cases;

    @Autowired
    ListMyTasks listing;

    @Autowired
    ClaimTask claiming;

    @Autowired
    UnclaimTask unclaiming;

    @Autowired
    FollowTaskLink links;

    @Autowired
    DisableUser disabling;

    @Autowired
    People people;

    @Autowired
    ToldTaskFacts told;

    @Test
    void offersTheTaskToItsGroupOnly() {
        var id = cases.signed();

        assertThat(As.person(ONE, listing::list))
                .filteredOn(task -> id.toString().equals(task.nominationId()))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.key()).isEqualTo(TaskKeys.RECEIVE_DOSSIER);
                    assertThat(task.caseLabel()).startsWith("HN-2018-XII-");
                    assertThat(task.assignee()).isNull();
                });
        assertThat(As.person("u04.canbo", listing::list))
                .noneMatch(task -> id.toString().equals(task.nominationId()));
    }

    @Test
    void keepsColleaguesFromATaskThatSomebodyHasClaimed() {
        var id = cases.signed();
        var task = cases.task(id, TaskKeys.RECEIVE_DOSSIER).getId();
        As.person(ONE, () -> claiming.claim(task));

        refused(ProcessProblem.TASK_CLAIMED_BY_OTHER.slug(), () -> As.person(OTHER, () -> claiming.claim(task)));
        refused(
                ProcessProblem.TASK_CLAIMED_BY_OTHER.slug(),
                () -> As.person(OTHER, () -> cases.follow(new NominationAccepted(id))));
        refused(SharedProblem.NOT_FOUND.slug(), () -> As.person("u04.canbo", () -> claiming.claim(task)));
    }

    @Test
    void givesATaskBackToItsGroup() {
        var task = cases.task(cases.signed(), TaskKeys.RECEIVE_DOSSIER).getId();
        As.person(ONE, () -> claiming.claim(task));
        As.person(ONE, () -> unclaiming.unclaim(task));
        As.person(OTHER, () -> claiming.claim(task));

        assertThat(As.person(OTHER, listing::list)).anySatisfy(mine -> {
            assertThat(mine.id()).isEqualTo(task);
            assertThat(mine.assignee()).isEqualTo(OTHER);
        });
    }

    @Test
    void honoursAClaimOnlyWhileItsHolderMayAct() {
        var id = cases.signed();
        var task = cases.task(id, TaskKeys.RECEIVE_DOSSIER).getId();
        As.person(ONE, () -> claiming.claim(task));
        refused(ProcessProblem.TASK_CLAIMED_BY_OTHER.slug(), () -> As.person(OTHER, () -> unclaiming.unclaim(task)));

        As.person("quantri", () -> disabling.named(new PersonId(ONE)));

        As.person(OTHER, () -> unclaiming.unclaim(task));
        As.person(OTHER, () -> claiming.claim(task));
        As.person(OTHER, () -> cases.follow(new NominationAccepted(id)));
        assertThat(cases.openTasks(id)).containsExactly(TaskKeys.APPRAISE_DOSSIER);
    }

    @Test
    void doesNotWaitForSomebodyWhoIsLockedOut() {
        var id = cases.signed();
        var task = cases.task(id, TaskKeys.RECEIVE_DOSSIER).getId();
        As.person(ONE, () -> claiming.claim(task));
        As.person("quantri", () -> disabling.named(new PersonId(ONE)));

        As.person(OTHER, () -> cases.follow(new NominationAccepted(id)));

        assertThat(As.person(OTHER, () -> links.of(task)))
                .as("done by who did it, not by who claimed it")
                .isInstanceOfSatisfying(
                        TaskLink.Done.class,
                        done -> assertThat(done.by())
                                .isEqualTo(people.find(new PersonId(OTHER))
                                        .orElseThrow()
                                        .name()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tp.truongban", "quantri"})
    void letsTheHeadAndAnAdministratorTakeAClaimBackAndSaysSo(String superior) {
        var id = cases.signed();
        var task = cases.task(id, TaskKeys.RECEIVE_DOSSIER).getId();
        As.person(ONE, () -> claiming.claim(task));

        As.person(superior, () -> unclaiming.unclaim(task));

        assertThat(told.about(id)).last().satisfies(fact -> {
            assertThat(fact.taskId()).isEqualTo(task);
            assertThat(fact.kind()).isEqualTo(TaskFact.Kind.CREATED);
            assertThat(fact.assignee()).isNull();
        });
        As.person(OTHER, () -> claiming.claim(task));
    }

    @Test
    void refusesSomebodyWhoIsNoCandidate() {
        var id = cases.signed();

        refused(
                SharedProblem.NOT_AUTHORISED.slug(),
                () -> As.person("u04.canbo", () -> cases.follow(new NominationAccepted(id))));
    }

    @Test
    void leadsALinkToTheCaseForWhoeverMaySeeItOrSaysWhatBecameOfTheTask() {
        var id = cases.signed();
        var task = cases.task(id, TaskKeys.RECEIVE_DOSSIER).getId();

        assertThat(As.person(ONE, () -> links.of(task)))
                .isInstanceOfSatisfying(
                        TaskLink.Open.class, open -> assertThat(open.page()).contains("/tasklist/", task));
        assertThat(As.person("u03.thutruong", () -> links.of(task)))
                .isEqualTo(new TaskLink.NotYours(
                        TaskKeys.RECEIVE_DOSSIER,
                        cases.task(id, TaskKeys.RECEIVE_DOSSIER).getName(),
                        "/nominations/" + id));
        assertThat(As.person("u04.canbo", () -> links.of(task))).isInstanceOf(TaskLink.Unknown.class);
        assertThat(As.person(ONE, () -> links.of("khong-co"))).isInstanceOf(TaskLink.Unknown.class);

        As.person(ONE, () -> cases.follow(new NominationAccepted(id)));
        assertThat(As.person(ONE, () -> links.of(task)))
                .isInstanceOfSatisfying(
                        TaskLink.Done.class, done -> assertThat(done.by()).endsWith("(minh họa)"));
    }

    private static void refused(String slug, Runnable attempt) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(attempt::run)
                .satisfies(problem -> assertThat(problem.type().slug()).isEqualTo(slug));
    }
}
