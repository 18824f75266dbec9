package vn.thidua.workflow.nomination;

import java.time.Instant;

/** A warning that somebody took responsibility for. @param finding slug of the warning */
public record OverrideNote(String finding, String reason, String legalBasis, Instant overriddenAt) {}
