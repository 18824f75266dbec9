package vn.thidua.workflow.council;

import org.jspecify.annotations.Nullable;
import vn.thidua.workflow.ruleset.Threshold;
import vn.thidua.workflow.shared.NominationId;

/** One nomination on the agenda and the share of all members that it needs. @param count null until the ballot is counted */
record AgendaItem(
        NominationId nomination,
        Threshold threshold,
        @Nullable Count count) {}
