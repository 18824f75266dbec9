package vn.thidua.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import vn.thidua.workflow.identity.EndDeputation;
import vn.thidua.workflow.identity.GrantRole;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.NameDeputy;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.nomination.NominationAccepted;
import vn.thidua.workflow.nomination.NominationAppraised;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.PersonId;
import vn.thidua.workflow.shared.Problem;
import vn.thidua.workflow.shared.SharedProblem;
import vn.thidua.workflow.shared.WorkingDays;
import vn.thidua.workflow.testing.As;
import vn.thidua.workflow.testing.Pages;
import vn.thidua.workflow.testing.WorkflowTest;

@WorkflowTest
class BulkWorkTests {

    private static final String HEAD = "tp.truongban";
    private static final String ONE = "tp.chuyenvien1";
    private static final String OTHER = "tp.chuyenvien2";
    private static final String MEMBER = "hd.uv02";

    @Autowired
    CaseDriver cases;

    @Autowired
    FindTasks find;

    @Autowired
    PlanBulkWork plan;

    @Autowired
    CarryOutBulkWork carryOut;

    @Autowired
    ViewBulkWork view;

    @Autowired
    BulkDesk desk;

    @Autowired
    ClaimTask claiming;

    @Autowired
    GrantRole granting;

    @Autowired
    NameDeputy naming;

    @Autowired
    EndDeputation ending;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Autowired
    ToldTaskFacts told;

    @Autowired
    WebApplicationContext context;

    @Test
    void findsTasksByWordsWithoutAccentsAndByWhatElseIsKnownOfThem() {
        var id = cases.signed();
        var task = receiving(id);
        var code = cases.task(id, TaskKeys.RECEIVE_DOSSIER)
                .getName()
                .replaceFirst(".*(HN-2018-XII-\\d+).*", "$1")
                .toLowerCase(java.util.Locale.ROOT);

        assertThat(found(ONE, all -> words(code + " tiep nhan"))).containsExactly(task);
        assertThat(found(ONE, all -> words(code + " Tiếp nhận"))).containsExactly(task);
        assertThat(found(ONE, all -> words(code + " bỏ phiếu"))).isEmpty();
        assertThat(found(
                        HEAD,
                        all -> new TaskSearch(
                                TaskKeys.RECEIVE_DOSSIER, "U03", 0, TaskSearch.Due.WHENEVER, TaskSearch.NOBODY, code)))
                .containsExactly(task);
        assertThat(found(HEAD, all -> new TaskSearch("", "U04", 0, TaskSearch.Due.WHENEVER, "", code)))
                .isEmpty();
        assertThat(found(HEAD, all -> new TaskSearch("", "", 2, TaskSearch.Due.WHENEVER, "", code)))
                .as("not open for two days yet")
                .isEmpty();
        assertThat(found(HEAD, all -> new TaskSearch("", "", 0, TaskSearch.Due.OVERDUE, "", code)))
                .isEmpty();
        assertThat(found(HEAD, all -> new TaskSearch("", "", 0, TaskSearch.Due.WHENEVER, OTHER, code)))
                .isEmpty();
    }

    @Test
    void showsNobodyTheTasksOfGroupsThatTheyAreNotIn() {
        var prepared = cases.task(cases.certificate(), TaskKeys.PREPARE_DOSSIER).getId();

        assertThat(found(HEAD, all -> TaskSearch.ALL)).as("manages all").isNotEmpty();
        assertThat(planned(ONE, BulkAction.REMIND, null, prepared))
                .singleElement()
                .extracting(BulkWork.Item::obstacle)
                .isEqualTo(BulkObstacle.GONE);
    }

    @Test
    void saysBeforehandWhatWouldHappenAndChangesNothing() {
        var free = receiving(cases.signed());
        var held = receiving(cases.signed());
        var mine = receiving(cases.signed());
        As.person(OTHER, () -> claiming.claim(held));
        As.person(ONE, () -> claiming.claim(mine));

        var items = planned(ONE, BulkAction.CLAIM, null, free, held, mine, "khong-co");

        assertThat(items)
                .extracting(BulkWork.Item::taskId, BulkWork.Item::outcome, BulkWork.Item::obstacle)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(free, BulkOutcome.PLANNED, null),
                        org.assertj.core.groups.Tuple.tuple(held, BulkOutcome.SKIPPED, BulkObstacle.HELD_BY_OTHER),
                        org.assertj.core.groups.Tuple.tuple(mine, BulkOutcome.SKIPPED, BulkObstacle.NOTHING_TO_DO),
                        org.assertj.core.groups.Tuple.tuple("khong-co", BulkOutcome.SKIPPED, BulkObstacle.GONE));
        assertThat(found(ONE, all -> new TaskSearch("", "", 0, TaskSearch.Due.WHENEVER, ONE, "")))
                .contains(mine)
                .doesNotContain(free);
    }

    @Test
    void saysForWhomADeputyGaveTasksOut() {
        var today = LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
        var task = receiving(cases.signed());
        var deputation =
                As.person(HEAD, () -> naming.name(new PersonId(HEAD), new PersonId(MEMBER), today, today.plusDays(1)));

        var work = As.person(MEMBER, () -> plan.of(BulkAction.ASSIGN, ONE, List.of(task)));
        As.person(MEMBER, () -> carryOut.confirm(work));

        assertThat(finished(MEMBER, work).done()).isOne();
        assertThat(audited(task)).contains(MEMBER + " for " + HEAD);
        As.person(HEAD, () -> ending.end(deputation));
    }

    private List<String> audited(String task) {
        return database.sql("select actor || ' for ' || on_behalf_of from audit_entry "
                        + "where aggregate_id = ? and on_behalf_of is not null")
                .params(task)
                .query(String.class)
                .list();
    }

    @Test
    void changesEachTaskOnceHoweverOftenItIsConfirmed() {
        var first = cases.signed();
        var second = cases.signed();
        var work = As.person(ONE, () -> plan.of(BulkAction.CLAIM, null, List.of(receiving(first), receiving(second))));

        As.person(ONE, () -> carryOut.confirm(work));
        As.person(ONE, () -> carryOut.confirm(work));

        var result = finished(ONE, work);
        assertThat(result.done()).isEqualTo(2);
        assertThat(result.skipped()).isZero();
        for (var id : List.of(first, second)) {
            assertThat(told.about(id))
                    .filteredOn(fact -> fact.kind() == TaskFact.Kind.ASSIGNED)
                    .singleElement()
                    .extracting(TaskFact::assignee)
                    .isEqualTo(ONE);
        }
    }

    @Test
    void judgesAnewWhenItIsDone() {
        var task = receiving(cases.signed());
        var work = As.person(ONE, () -> plan.of(BulkAction.CLAIM, null, List.of(task)));
        As.person(OTHER, () -> claiming.claim(task));

        As.person(ONE, () -> carryOut.confirm(work));

        assertThat(finished(ONE, work).items())
                .singleElement()
                .extracting(BulkWork.Item::outcome, BulkWork.Item::obstacle)
                .containsExactly(BulkOutcome.SKIPPED, BulkObstacle.HELD_BY_OTHER);
    }

    @Test
    void givesTasksToCandidatesOnly() {
        var id = cases.signed();
        var task = receiving(id);
        As.person(ONE, () -> claiming.claim(task));

        assertThat(planned(HEAD, BulkAction.ASSIGN, "u03.canbo", task))
                .singleElement()
                .extracting(BulkWork.Item::obstacle)
                .isEqualTo(BulkObstacle.NOT_A_CANDIDATE);

        var work = As.person(HEAD, () -> plan.of(BulkAction.ASSIGN, OTHER, List.of(task)));
        As.person(HEAD, () -> carryOut.confirm(work));
        assertThat(finished(HEAD, work).done()).isEqualTo(1);
        assertThat(cases.task(id, TaskKeys.RECEIVE_DOSSIER).getAssignee()).isEqualTo(OTHER);
    }

    @Test
    @Transactional
    void givesNobodyTheConfirmationOfTheirOwnAppraisal() {
        var id = cases.signed();
        As.person(ONE, () -> cases.follow(new NominationAccepted(id), new NominationAppraised(id, "ELIGIBLE")));
        As.person("quantri", () -> granting.to(new PersonId(ONE), Group.of(Role.CITY_HEAD)));

        assertThat(planned(
                        HEAD,
                        BulkAction.ASSIGN,
                        ONE,
                        cases.task(id, TaskKeys.CONFIRM_APPRAISAL).getId()))
                .singleElement()
                .extracting(BulkWork.Item::obstacle)
                .isEqualTo(BulkObstacle.OWN_WORK);
    }

    @ParameterizedTest
    @EnumSource(value = BulkAction.class, names = "REMIND", mode = EnumSource.Mode.EXCLUDE)
    void leavesBallotsWithTheirVoters(BulkAction action) {
        var council = ballot(TaskKeys.CAST_COUNCIL_VOTE, "hd.uv01", List.of());
        var cluster = ballot(TaskKeys.CAST_CLUSTER_VOTE, "u05.cum", List.of("CLUSTER_REVIEWER.U05"));

        for (var voter : List.of("hd.uv02", HEAD)) {
            As.person(HEAD, () -> {
                var judge = desk.judge(action, voter, Set.of());
                assertThat(judge.obstacle(council)).contains(BulkObstacle.PERSONAL);
                assertThat(judge.obstacle(cluster)).contains(BulkObstacle.PERSONAL);
            });
        }
    }

    @Test
    void remindsOnceADayInTheWordsOfTheDeadline() {
        var id = cases.signed();
        var task = receiving(id);
        var work = As.person(HEAD, () -> plan.of(BulkAction.REMIND, null, List.of(task)));
        As.person(HEAD, () -> carryOut.confirm(work));
        assertThat(finished(HEAD, work).done()).isEqualTo(1);

        assertThat(told.about(id)).last().satisfies(fact -> {
            assertThat(fact.kind()).isEqualTo(TaskFact.Kind.DUE_SOON);
            assertThat(fact.groups()).containsExactly("CITY_SPECIALIST");
        });
        assertThat(planned(ONE, BulkAction.REMIND, null, task))
                .singleElement()
                .extracting(BulkWork.Item::obstacle)
                .isEqualTo(BulkObstacle.REMINDED_TODAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"u03.canbo", "u03.thutruong", "hd.uv01", "tp.chutich", "kiemtra"})
    void isTheSecretariatsOnly(String person) {
        Pages.of(context).refuses(person, "/tasks/bulk", 403);
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> As.person(person, () -> plan.ofAll(BulkAction.REMIND, null, TaskSearch.ALL)))
                .satisfies(problem -> assertThat(problem.type()).isEqualTo(SharedProblem.NOT_AUTHORISED));
    }

    @Test
    void showsAWorkToWhoeverOrderedItOnly() {
        var task = receiving(cases.signed());
        var work = As.person(ONE, () -> plan.of(BulkAction.CLAIM, null, List.of(task)));
        var pages = Pages.of(context);

        assertThat(pages.open(ONE, "/tasks/bulk/" + work)).contains("Thực hiện với 1 việc");
        assertThat(pages.openInEnglish(ONE, "/tasks/bulk/" + work)).contains("Do it for 1 tasks");
        assertThat(pages.openInEnglish(HEAD, "/tasks/bulk")).contains("Bulk work");
        pages.refuses(OTHER, "/tasks/bulk/" + work, 404);
    }

    private static ManagedTask ballot(String key, String voter, List<String> groups) {
        return new ManagedTask("t", "i", key, "Bỏ phiếu", "phiên", voter, groups, Instant.EPOCH, null);
    }

    private String receiving(NominationId id) {
        return cases.task(id, TaskKeys.RECEIVE_DOSSIER).getId();
    }

    private static TaskSearch words(String words) {
        return new TaskSearch("", "", 0, TaskSearch.Due.WHENEVER, "", words);
    }

    private List<String> found(String person, UnaryOperator<TaskSearch> search) {
        return As.person(person, () -> find.matching(search.apply(TaskSearch.ALL), 0)).tasks().stream()
                .map(ManagedTask::id)
                .toList();
    }

    private List<BulkWork.Item> planned(
            String person, BulkAction action, @org.jspecify.annotations.Nullable String newHolder, String... tasks) {
        return As.person(person, () -> view.show(plan.of(action, newHolder, List.of(tasks))))
                .items();
    }

    private BulkWork finished(String person, UUID work) {
        await().until(() -> !As.person(person, () -> view.show(work)).isRunning());
        return As.person(person, () -> view.show(work));
    }
}
