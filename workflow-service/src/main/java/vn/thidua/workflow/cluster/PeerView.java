package vn.thidua.workflow.cluster;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.workflow.shared.UnitCode;

/** A unit's own total beside that of its peers. @param selfTotal null where the unit handed nothing in */
public record PeerView(
        UnitCode unit,
        @Nullable BigDecimal selfTotal,
        BigDecimal peerTotal,
        boolean reconcile,
        Map<String, BigDecimal> peerPoints) {}
