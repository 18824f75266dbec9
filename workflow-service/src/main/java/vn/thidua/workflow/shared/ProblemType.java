package vn.thidua.workflow.shared;

/**
 * One kind of refusal. Each module has an enum of its own that implements this.
 *
 * <p>The slug is the same everywhere: {@code /problems/<slug>} in answers, BPMN error codes, log and metric tags. Title and detail
 * are the messages {@code problem.<slug>.title} and {@code problem.<slug>.detail}.
 */
public interface ProblemType {

    /** Name of the constant; {@code DEADLINE_PASSED} becomes {@code deadline-passed}. */
    String name();

    /** HTTP status that an API answers with. */
    int status();

    default String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The refusal of one call. @param facts fill the placeholders of the detail message; no personal data */
    default Problem on(Object... facts) {
        return new Problem(this, facts);
    }
}
