package vn.thidua.workflow.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import vn.thidua.workflow.WorkflowApplication;
import vn.thidua.workflow.shared.MoveSampleClock;
import vn.thidua.workflow.shared.SampleClock;
import vn.thidua.workflow.testing.OwnDatabase;
import vn.thidua.workflow.testing.Web;

/**
 * The whole service as in production, on a database of its own, beside the one of other tests: hence another name of the engine, and
 * no web apps and listeners, which are one for all of a JVM or group.
 */
@SpringBootTest(
        classes = WorkflowApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.process-engine-name=production",
            "camunda.bpm.webapp.enabled=false",
            "spring.kafka.listener.auto-startup=false"
        })
@ContextConfiguration(initializers = OwnDatabase.class)
@ActiveProfiles("production")
@DirtiesContext
class NoSampleClockTests {

    private static final String STEP = "{\"forward\":\"P1D\"}";

    @Autowired
    ApplicationContext context;

    @Autowired
    Environment environment;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Clock clock;

    @BeforeEach
    void administratorAndOfficer() {
        enrol("that.quantri", "SYS_ADMIN");
        enrol("that.chuyenvien", "CITY_SPECIALIST");
    }

    @Test
    void nobodyMovesOrReadsAClockThatIsNotThere() {
        var web = Web.at(environment);
        assertThat(web.send("POST", "/sample/clock", STEP, "Content-Type", "application/json")
                        .statusCode())
                .isIn(401, 403, 404);
        assertThat(web.get("/sample/clock").statusCode()).isIn(401, 404);
        for (var person : new String[] {"that.quantri", "that.chuyenvien"}) {
            var bearer = "Bearer " + web.token(person);
            assertThat(web.send(
                                    "POST",
                                    "/sample/clock",
                                    STEP,
                                    "Authorization",
                                    bearer,
                                    "Content-Type",
                                    "application/json")
                            .statusCode())
                    .as(person)
                    .isEqualTo(404);
            assertThat(web.get("/sample/clock", "Authorization", bearer).statusCode())
                    .as(person)
                    .isEqualTo(404);
        }
    }

    @Test
    void theServiceHasTheRealClockAndNoPartOfTheOther() {
        assertThat(clock).isNotInstanceOf(SampleClock.class);
        assertThat(context.getBeansOfType(SampleClock.class)).isEmpty();
        assertThat(context.getBeansOfType(MoveSampleClock.class)).isEmpty();
        assertThat(context.getBeansOfType(SampleClockController.class)).isEmpty();
        assertThat(database.queryForObject(
                        "select count(*) from login_user where person not like 'that.%'", Long.class))
                .as("sample users")
                .isZero();
    }

    private void enrol(String person, String role) {
        database.update(
                "insert into person (id, name, position, email) values (?, ?, '', ?) on conflict do nothing",
                person,
                person,
                person + "@minhhoa.example");
        database.update(
                "insert into login_user (person, password_hash, enabled) values (?, ?, true) on conflict do nothing",
                person,
                "{noop}" + Web.SAMPLE_PASSWORD);
        database.update(
                "insert into role_assignment (person, role, scope, valid_from) values (?, ?, '', date '2020-01-01') on conflict do nothing",
                person,
                role);
    }
}
