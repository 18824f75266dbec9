package vn.thidua.workflow.council;

import java.time.Instant;
import java.util.List;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.SessionId;

/** Members are invited and have the papers. */
public record SessionConvened(SessionId session, Instant heldAt, List<NominationId> agenda, int members)
        implements CouncilFact {}
