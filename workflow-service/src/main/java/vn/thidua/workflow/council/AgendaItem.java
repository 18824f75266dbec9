package vn.thidua.workflow.council;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.workflow.ruleset.Threshold;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.PersonId;
import vn.thidua.workflow.shared.UnitCode;

/**
 * One nomination on the agenda and the share of all members that it needs.
 *
 * @param unit which proposes it
 * @param recused members who do not vote on it; empty before the session is opened
 * @param count null until the ballot is counted
 */
record AgendaItem(
        NominationId nomination,
        UnitCode unit,
        Threshold threshold,
        Set<PersonId> recused,
        @Nullable Count count) {}
