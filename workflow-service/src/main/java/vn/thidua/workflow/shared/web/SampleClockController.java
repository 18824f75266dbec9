package vn.thidua.workflow.shared.web;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Period;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.workflow.shared.Administration;
import vn.thidua.workflow.shared.MoveSampleClock;
import vn.thidua.workflow.shared.SampleClock;
import vn.thidua.workflow.shared.SharedProblem;

/** The movable clock of the sample profile, for system administrators; elsewhere these addresses do not exist. */
@RestController
@Profile("sample")
@RequestMapping("/sample/clock")
class SampleClockController {

    private final SampleClock clock;
    private final MoveSampleClock moveSampleClock;
    private final Administration administration;

    SampleClockController(SampleClock clock, MoveSampleClock moveSampleClock, Administration administration) {
        this.clock = clock;
        this.moveSampleClock = moveSampleClock;
        this.administration = administration;
    }

    /** @param forward ISO-8601 period or duration, such as {@code P15D} or {@code PT2H} */
    record Step(String forward) {}

    /** @param now what the service takes for the present @param ahead how far that is ahead of the real time */
    record Reading(OffsetDateTime now, Duration ahead) {}

    @GetMapping
    Reading read() {
        administration.require();
        return reading();
    }

    @PostMapping
    Reading move(@RequestBody Step step) {
        administration.require();
        moveSampleClock.forward(durationOf(step.forward()));
        return reading();
    }

    private Reading reading() {
        return new Reading(OffsetDateTime.now(clock), clock.ahead());
    }

    private Duration durationOf(String text) {
        try {
            return text.contains("T") || text.endsWith("D")
                    ? Duration.parse(text)
                    : Duration.between(
                            OffsetDateTime.now(clock), OffsetDateTime.now(clock).plus(Period.parse(text)));
        } catch (DateTimeException malformed) {
            throw SharedProblem.INPUT_INVALID.on("forward");
        }
    }
}
