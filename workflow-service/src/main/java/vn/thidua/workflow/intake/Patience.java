package vn.thidua.workflow.intake;

import java.time.Duration;
import java.util.function.BiFunction;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;
import vn.thidua.workflow.shared.Problem;
import vn.thidua.workflow.shared.SharedProblem;

/** What trying again cannot help is not tried again; the rest is, with growing pauses, for as long as the setting says. */
record Patience(Duration longest) implements BiFunction<ConsumerRecord<?, ?>, Exception, BackOff> {

    private static final long FIRST_PAUSE_MILLIS = 200;
    private static final double GROWTH = 2;

    @Override
    public BackOff apply(@Nullable ConsumerRecord<?, ?> read, Exception failure) {
        if (isFinal(failure)) {
            return new FixedBackOff(0, 0);
        }
        var pauses = new ExponentialBackOff(FIRST_PAUSE_MILLIS, GROWTH);
        pauses.setMaxElapsedTime(longest.toMillis());
        return pauses;
    }

    /** A refusal is final, unless somebody else was only faster. */
    private static boolean isFinal(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableRecord) {
                return true;
            }
            if (cause instanceof Problem refusal) {
                return refusal.type() != SharedProblem.CHANGED_MEANWHILE;
            }
        }
        return false;
    }
}
