package vn.thidua.workflow.ballot;

/** What a ballot says of one item. */
public enum Choice {
    YES,
    NO,
    /** A ballot that was handed in but says neither. */
    INVALID
}
