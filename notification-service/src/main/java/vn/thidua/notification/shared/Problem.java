package vn.thidua.notification.shared;

import java.util.Arrays;

/** A refused command: the caller is told which rule and why, and nothing has changed. */
public class Problem extends RuntimeException {

    private final transient ProblemType type;
    private final transient Object[] facts;

    Problem(ProblemType type, Object... facts) {
        super(type.slug() + " " + Arrays.toString(facts));
        this.type = type;
        this.facts = facts.clone();
    }

    public ProblemType type() {
        return type;
    }

    /** Values for the placeholders of the message, in order. */
    public Object[] facts() {
        return facts.clone();
    }
}
