package vn.thidua.notification.shared;

import java.util.Locale;

/**
 * One kind of refusal. Each module has an enum of its own that implements this. The slug is the same in answers
 * ({@code /problems/<slug>}), logs and metric tags; texts are the messages {@code problem.<slug>.title} and {@code .detail}.
 */
public interface ProblemType {

    /** Name of the constant; {@code NOT_FOUND} becomes {@code not-found}. */
    String name();

    /** HTTP status that an API answers with. */
    int status();

    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The refusal of one call. @param facts fill the placeholders of the detail message; no personal data */
    default Problem on(Object... facts) {
        return new Problem(this, facts);
    }
}
