package vn.thidua.workflow.ballot;

import java.util.UUID;

/** Identifies a ballot box. */
public record BoxId(UUID value) {}
