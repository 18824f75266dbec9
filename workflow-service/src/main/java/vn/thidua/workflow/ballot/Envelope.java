package vn.thidua.workflow.ballot;

import java.util.UUID;

/** One voter's sealed choice on one item. @param sealed ciphertext, lower-case hex */
record Envelope(String voter, UUID item, String sealed) {}
