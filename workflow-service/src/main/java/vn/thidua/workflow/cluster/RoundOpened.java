package vn.thidua.workflow.cluster;

import java.time.Instant;
import vn.thidua.workflow.assessment.SheetCode;
import vn.thidua.workflow.shared.RoundId;

/** The round is open; member units assess themselves against the sheet until the deadline. */
public record RoundOpened(RoundId round, String cluster, int year, SheetCode sheet, int members, Instant deadline)
        implements ClusterFact {}
