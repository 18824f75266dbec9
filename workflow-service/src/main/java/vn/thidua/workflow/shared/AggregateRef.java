package vn.thidua.workflow.shared;

/** Points at the one thing that a fact is about. */
public record AggregateRef(AggregateKind kind, String id) {}
