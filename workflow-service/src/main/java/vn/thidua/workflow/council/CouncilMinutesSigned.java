package vn.thidua.workflow.council;

import vn.thidua.workflow.shared.SessionId;

/** The chair has signed the minutes; each nomination of the agenda has its result. */
public record CouncilMinutesSigned(SessionId session) implements CouncilFact {}
