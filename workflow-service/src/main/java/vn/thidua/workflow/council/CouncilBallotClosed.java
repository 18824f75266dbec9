package vn.thidua.workflow.council;

import vn.thidua.workflow.shared.SessionId;

/** The ballot is counted. {@code written} is how many voters answered in writing. */
public record CouncilBallotClosed(SessionId session, int participants, int written) implements CouncilFact {}
