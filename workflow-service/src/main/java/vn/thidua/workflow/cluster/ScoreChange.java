package vn.thidua.workflow.cluster;

import java.math.BigDecimal;

/** The verification team departs from the aggregate of the peers. @param reason shown to the unit */
public record ScoreChange(BigDecimal points, String reason) {}
