package vn.thidua.workflow.cluster.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.workflow.shared.SharedProblem;
import vn.thidua.workflow.shared.UnitCode;

/** Reads unit codes of requests. */
final class UnitKeys {

    private UnitKeys() {}

    static UnitCode unit(String text) {
        try {
            return new UnitCode(text);
        } catch (IllegalArgumentException malformed) {
            throw SharedProblem.INPUT_INVALID.on(text);
        }
    }

    static <V> Map<UnitCode, V> of(@Nullable Map<String, V> byText) {
        var byUnit = new LinkedHashMap<UnitCode, V>();
        if (byText != null) {
            byText.forEach((text, value) -> byUnit.put(unit(text), value));
        }
        return byUnit;
    }
}
