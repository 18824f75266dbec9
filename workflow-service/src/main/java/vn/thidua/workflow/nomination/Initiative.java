package vn.thidua.workflow.nomination;

import java.util.Locale;
import vn.thidua.workflow.shared.UnitCode;

/**
 * An initiative that a nomination rests on.
 *
 * @param code as the recognition decision has it
 * @param decision number of the recognition decision
 */
public record Initiative(String code, String name, InitiativeLevel level, String decision) {

    public Initiative {
        if (code.isBlank() || code.length() > 60) {
            throw new IllegalArgumentException("initiative code must have 1 to 60 characters, but is '" + code + "'");
        }
        if (name.isBlank() || name.length() > 300) {
            throw new IllegalArgumentException(
                    "initiative name must have 1 to 300 characters, but has " + name.length());
        }
        code = code.strip();
    }

    /** One spelling for one initiative; what a unit recognised itself is only unique within that unit. */
    String key(UnitCode unit) {
        var spelled = code.toUpperCase(Locale.ROOT);
        return level == InitiativeLevel.CO_SO ? unit + "/" + spelled : spelled;
    }
}
