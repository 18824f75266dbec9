package vn.thidua.workflow.nomination;

import java.time.Instant;
import java.util.List;
import vn.thidua.workflow.shared.Reason;

/** One return for supplement. @param version of the dossier that came back @param items what to fix */
public record ReturnNote(int version, Reason reason, List<String> items, Instant deadline, Instant returnedAt) {}
