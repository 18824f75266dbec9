package vn.thidua.workflow.council;

import java.time.Instant;
import vn.thidua.workflow.shared.SessionId;

/** The secret ballot on the whole agenda is open; absent members answer in writing until the deadline. */
public record CouncilBallotOpened(SessionId session, int voters, Instant deadline) implements CouncilFact {}
