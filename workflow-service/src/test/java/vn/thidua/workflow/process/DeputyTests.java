package vn.thidua.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.context.transaction.TestTransaction;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.identity.EndDeputation;
import vn.thidua.workflow.identity.IdentityProblem;
import vn.thidua.workflow.identity.Memberships;
import vn.thidua.workflow.identity.NameDeputy;
import vn.thidua.workflow.identity.PersonAnnounced;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.identity.WebCall;
import vn.thidua.workflow.nomination.DossierPrepared;
import vn.thidua.workflow.nomination.ReadTimeline;
import vn.thidua.workflow.nomination.SignProposal;
import vn.thidua.workflow.shared.PersonId;
import vn.thidua.workflow.shared.Problem;
import vn.thidua.workflow.shared.SharedProblem;
import vn.thidua.workflow.shared.WorkingDays;
import vn.thidua.workflow.testing.As;
import vn.thidua.workflow.testing.Pages;
import vn.thidua.workflow.testing.WorkflowTest;

@WorkflowTest
@Transactional
@RecordApplicationEvents
class DeputyTests {

    private static final PersonId HEAD = new PersonId("u03.thutruong");
    private static final PersonId REVIEWER = new PersonId("u03.cum");

    @Autowired
    NameDeputy naming;

    @Autowired
    EndDeputation ending;

    @Autowired
    Memberships memberships;

    @Autowired
    Access access;

    @Autowired
    WebCall webCall;

    @Autowired
    IdentityService engineUsers;

    @Autowired
    ListMyTasks listing;

    @Autowired
    TaskService engineTasks;

    @Autowired
    SignProposal signing;

    @Autowired
    ReadTimeline timeline;

    @Autowired
    CaseDriver cases;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationEvents facts;

    @Autowired
    WebApplicationContext context;

    @Test
    void seesAndMayDoWhatThePersonMayInThoseDaysOnlyHereAndInTheEngine() {
        var deputation = named(HEAD, REVIEWER, 0, 3);

        assertThat(groups(REVIEWER)).contains("UNIT_HEAD.U03", "CLUSTER_REVIEWER.U03");
        assertThat(memberships.membersOf(vn.thidua.workflow.identity.Group.of(Role.UNIT_HEAD, "U03")))
                .contains(HEAD, REVIEWER);
        assertThat(engineUsers.createGroupQuery().groupMember(REVIEWER.value()).list())
                .extracting(Group::getId)
                .contains("UNIT_HEAD.U03", "UNIT_HEAD");
        assertThat(announced(REVIEWER)).last().asString().contains("UNIT_HEAD.U03");

        shift(deputation, -10);
        assertThat(groups(REVIEWER)).as("after the last day").containsExactly("CLUSTER_REVIEWER.U03");
        shift(deputation, 20);
        assertThat(groups(REVIEWER)).as("before the first day").containsExactly("CLUSTER_REVIEWER.U03");
    }

    @Test
    void endsAtAnyTimeByEitherOfThemAndNobodyElse() {
        var deputation = named(HEAD, REVIEWER, 0, 3);
        refused(SharedProblem.NOT_FOUND, () -> As.person("u03.canbo", () -> ending.end(deputation)));

        As.person(REVIEWER.value(), () -> ending.end(deputation));
        As.person(HEAD.value(), () -> ending.end(deputation));

        assertThat(groups(REVIEWER)).containsExactly("CLUSTER_REVIEWER.U03");
        assertThat(announced(REVIEWER)).last().asString().doesNotContain("UNIT_HEAD");
    }

    @Test
    void signsForThePersonAndBothAreNamed() {
        var deputation = named(HEAD, REVIEWER, 0, 0);
        var nomination = cases.certificate();
        cases.follow(new DossierPrepared(nomination), CaseDriver.agreed(nomination));

        assertThat(As.person(REVIEWER.value(), listing::list))
                .anyMatch(task -> nomination.toString().equals(task.nominationId()));
        var call = webCall.begin();
        As.person(REVIEWER.value(), () -> signing.sign(nomination));
        call.end();

        TestTransaction.flagForCommit();
        TestTransaction.end();
        As.person(HEAD.value(), () -> ending.end(deputation));
        var last = As.person(HEAD.value(), () -> timeline.of(nomination, Locale.forLanguageTag("vi"))).stream()
                .filter(entry -> entry.fact().equals("submitted"))
                .findFirst()
                .orElseThrow();
        assertThat(last.text()).matches(".* \\(.+ \\(minh họa\\) thay .+ \\(minh họa\\)\\)");
        assertThat(last.actor()).isEqualTo("UNIT_HEAD.U03");
        assertThat(audited(nomination.toString(), "NominationSubmitted")).containsExactly("u03.cum for u03.thutruong");
        assertThat(audited(HEAD.value(), "Deput%")).contains("u03.thutruong for nobody");
    }

    /** As Tasklist claims, past every use case of ours. */
    @Test
    void claimsForThePersonWhoseTaskItWouldBe() {
        var deputation = named(HEAD, REVIEWER, 0, 0);
        var nomination = cases.certificate();
        cases.follow(new DossierPrepared(nomination), CaseDriver.agreed(nomination));
        var task = cases.task(nomination, TaskKeys.SIGN_PROPOSAL).getId();

        var call = webCall.begin();
        As.person(REVIEWER.value(), () -> engineTasks.claim(task, REVIEWER.value()));
        call.end();

        TestTransaction.flagForCommit();
        TestTransaction.end();
        As.person(HEAD.value(), () -> ending.end(deputation));
        assertThat(audited(task, "%")).contains("u03.cum for u03.thutruong");
    }

    @Test
    void actsInTheOwnRightWhereThatIsEnough() {
        named(HEAD, REVIEWER, 0, 0);
        var call = webCall.begin();
        As.person(
                REVIEWER.value(),
                () -> access.require(vn.thidua.workflow.identity.Group.of(Role.CLUSTER_REVIEWER, "U03")));
        assertThat(database.sql("select 1").query(Integer.class).single()).isOne();
        call.end();
        assertThat(groups(REVIEWER)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "hd.uv02, hd.uv03, nothing-to-deputise",
        "hd.chutich, hd.uv02, nothing-to-deputise",
        "u03.cum, u03.thutruong, nothing-to-deputise",
        "u03.thutruong, u03.thutruong, deputy-unfit",
        "u03.thutruong, u04.thutruong, deputy-unfit",
        "tp.truongban, quantri, deputy-unfit",
        "tp.truongban, kiemtra, deputy-unfit"
    })
    void passesNeitherVotesNorToTheUnfit(String principal, String deputy, String slug) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> named(new PersonId(principal), new PersonId(deputy), 0, 1))
                .satisfies(problem -> assertThat(problem.type().slug()).isEqualTo(slug));
    }

    @Test
    void putsNotTwoHandsOfOnePaperIntoOne() {
        named(HEAD, new PersonId("u03.canbo"), 0, 1);
        named(new PersonId("tp.chutich"), new PersonId("tp.truongban"), 0, 1);
        named(new PersonId("tp.truongban"), new PersonId("tp.chuyenvien1"), 0, 1);

        assertThat(groups(new PersonId("u03.canbo"))).containsExactly("UNIT_OFFICER.U03");
        assertThat(groups(new PersonId("tp.truongban"))).containsExactly("CITY_HEAD");
        assertThat(groups(new PersonId("tp.chuyenvien1")))
                .as("nobody's deputy passes on; nobody confirms an appraisal of their own anyway")
                .containsExactly("CITY_SPECIALIST", "CITY_HEAD");
    }

    @Test
    void isNamedForDaysToComeByThePersonOrAnAdministrator() {
        refused(IdentityProblem.DEPUTATION_UNFIT, () -> named(HEAD, REVIEWER, -1, 1));
        refused(IdentityProblem.DEPUTATION_UNFIT, () -> named(HEAD, REVIEWER, 2, 1));
        refused(IdentityProblem.DEPUTATION_UNFIT, () -> named(HEAD, REVIEWER, 0, 400));
        refused(
                SharedProblem.NOT_AUTHORISED,
                () -> As.person("u03.canbo", () -> naming.name(HEAD, REVIEWER, today(), today())));

        As.person("quantri", () -> naming.name(HEAD, REVIEWER, today().plusDays(1), today().plusDays(2)));

        assertThat(groups(REVIEWER)).as("not yet").containsExactly("CLUSTER_REVIEWER.U03");
    }

    @Test
    void hasAPageForEverybody() {
        var pages = Pages.of(context);
        assertThat(pages.open(HEAD.value(), "/deputies"))
                .contains("Chưa có uỷ quyền nào", "Thủ trưởng đơn vị", "u03.cum");
        assertThat(pages.open("hd.uv02", "/deputies")).contains("không có quyền nào uỷ quyền được");
        named(HEAD, REVIEWER, 0, 1);
        assertThat(pages.open(REVIEWER.value(), "/deputies")).contains("Đang có hiệu lực", "Chấm dứt việc");
        assertThat(pages.openInEnglish("quantri", "/deputies")).contains("Who is away", "In force");
    }

    private java.util.List<String> audited(String aggregate, String fact) {
        return database.sql("select distinct actor || ' for ' || coalesce(on_behalf_of, 'nobody') from audit_entry "
                        + "where aggregate_id = ? and fact like ?")
                .params(aggregate, fact)
                .query(String.class)
                .list();
    }

    private UUID named(PersonId principal, PersonId deputy, int fromDays, int untilDays) {
        return As.person(
                principal.value(),
                () -> naming.name(principal, deputy, today().plusDays(fromDays), today().plusDays(untilDays)));
    }

    private void shift(UUID deputation, int days) {
        database.sql("update deputation set first_day = first_day + :days, last_day = last_day + :days where id = :id")
                .param("days", days)
                .param("id", deputation)
                .update();
    }

    private java.util.List<String> groups(PersonId person) {
        return memberships.groupsOf(person).stream()
                .map(vn.thidua.workflow.identity.Group::id)
                .toList();
    }

    private java.util.List<java.util.List<String>> announced(PersonId person) {
        return facts.stream(PersonAnnounced.class)
                .filter(fact -> fact.person().equals(person))
                .map(PersonAnnounced::groups)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
    }

    private static void refused(vn.thidua.workflow.shared.ProblemType type, Runnable attempt) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(attempt::run)
                .satisfies(problem -> assertThat(problem.type()).isEqualTo(type));
    }
}
