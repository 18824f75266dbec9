package vn.thidua.workflow.ballot;

import java.util.UUID;

/** An opened envelope: what was chosen and the code that proves inclusion; whose it was is gone. */
record Ballot(UUID item, Choice choice, String receipt) {}
