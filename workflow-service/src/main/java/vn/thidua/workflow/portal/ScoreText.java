package vn.thidua.workflow.portal;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.workflow.shared.SharedProblem;

/** Points as people write them: 9,5 and 9.5 are the same. */
final class ScoreText {

    private ScoreText() {}

    /** With a comma but in English; empty where there are none. */
    static String of(@Nullable BigDecimal points, Locale locale) {
        if (points == null) {
            return "";
        }
        var plain = points.signum() == 0 ? "0" : points.stripTrailingZeros().toPlainString();
        return locale.getLanguage().equals("en") ? plain : plain.replace('.', ',');
    }

    /** Empty where nothing is written. @throws vn.thidua.workflow.shared.Problem {@code input-invalid} where it is no number */
    static Optional<BigDecimal> read(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(text.strip().replace(',', '.')));
        } catch (NumberFormatException malformed) {
            throw SharedProblem.INPUT_INVALID.on(text);
        }
    }
}
