package vn.thidua.workflow.dashboard;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Work of the engine that has failed as often as it may and waits for a person.
 *
 * @param processName in Vietnamese
 * @param step name of the element in Vietnamese
 * @param caseLabel which case it is about; null where the case has none
 * @param message what went wrong, as the program says it
 */
record Incident(
        String id,
        String process,
        String processName,
        String element,
        String step,
        @Nullable String caseLabel,
        @Nullable String message,
        OffsetDateTime since) {}
