package vn.thidua.workflow.cluster;

/** Counted votes on one nomination. @param base votes that a full house could have cast on it */
public record BallotResult(int yes, int no, int invalid, int base, boolean proposed) {}
