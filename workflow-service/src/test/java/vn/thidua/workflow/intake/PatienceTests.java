package vn.thidua.workflow.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.kafka.listener.ListenerExecutionFailedException;
import org.springframework.util.backoff.BackOffExecution;
import vn.thidua.workflow.shared.SharedProblem;

class PatienceTests {

    private final Patience patience = new Patience(Duration.ofSeconds(30));

    @Test
    void triesAgainWhenSomebodyWasFasterOrSomethingIsAway() {
        assertThat(firstPause(SharedProblem.CHANGED_MEANWHILE.on())).isPositive();
        assertThat(firstPause(new DataAccessResourceFailureException("no database")))
                .isPositive();
    }

    @Test
    void parksAtOnceWhatWouldFailAgain() {
        assertThat(firstPause(SharedProblem.NOT_FOUND.on())).isEqualTo(BackOffExecution.STOP);
        assertThat(firstPause(new UnreadableRecord("no JSON"))).isEqualTo(BackOffExecution.STOP);
    }

    private long firstPause(Exception failure) {
        return patience.apply(null, new ListenerExecutionFailedException("failed", failure))
                .start()
                .nextBackOff();
    }
}
