package vn.thidua.workflow.audit;

import java.util.List;

/** Result of verifying the trail. @param entries sealed entries that were read @param batches batches that were read */
public record AuditReport(long entries, long batches, List<AuditFinding> findings) {

    public boolean isIntact() {
        return findings.isEmpty();
    }
}
