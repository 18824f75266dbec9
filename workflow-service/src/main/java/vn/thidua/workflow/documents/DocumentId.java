package vn.thidua.workflow.documents;

import java.util.UUID;

/** Identifies one stored file. */
public record DocumentId(UUID value) {}
