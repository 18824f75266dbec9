package vn.thidua.workflow.cluster;

import java.math.BigDecimal;

/** How far a unit's own total may lie from that of its peers before the verification team must reconcile the two. */
record Tolerance(BigDecimal percent, BigDecimal sheetMax) {

    /** Strict: a gap exactly at the limit is still tolerated. */
    boolean exceededBy(BigDecimal selfTotal, BigDecimal peerTotal) {
        var gap = selfTotal.subtract(peerTotal).abs();
        return gap.multiply(BigDecimal.valueOf(100)).compareTo(percent.multiply(sheetMax)) > 0;
    }
}
