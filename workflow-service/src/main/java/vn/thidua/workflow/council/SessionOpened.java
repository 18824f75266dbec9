package vn.thidua.workflow.council;

import vn.thidua.workflow.shared.SessionId;

/** The session has quorum. */
public record SessionOpened(SessionId session, int present, int members) implements CouncilFact {}
