package vn.thidua.workflow.nomination;

import java.time.Instant;
import java.util.Map;

/**
 * One thing that happened to a nomination.
 *
 * @param actor group that acted, such as {@code UNIT_HEAD.U03}, or {@code system}
 * @param fact slug of the fact
 * @param status the nomination had afterwards
 * @param text one sentence in the reader's language
 */
public record TimelineEntry(
        Instant at, String actor, String fact, NominationStatus status, String text, Map<String, Object> detail) {}
