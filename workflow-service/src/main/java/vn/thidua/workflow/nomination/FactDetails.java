package vn.thidua.workflow.nomination;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.workflow.shared.Reason;

/** A fact's own fields as plain values, for events and the timeline. Facts carry no votes of persons and no scores of rivals. */
final class FactDetails {

    private FactDetails() {}

    static Map<String, Object> of(NominationFact fact) {
        var details = new LinkedHashMap<String, Object>();
        for (var component : fact.getClass().getRecordComponents()) {
            if (!component.getName().equals("nomination")) {
                details.put(component.getName(), plain(read(component, fact)));
            }
        }
        return details;
    }

    private static Object plain(Object value) {
        if (value instanceof Reason reason) {
            return Map.of("code", reason.code(), "text", reason.text());
        }
        return value instanceof Integer
                        || value instanceof Boolean
                        || value instanceof BigDecimal
                        || value instanceof List<?>
                        || value instanceof Map<?, ?>
                ? value
                : value.toString();
    }

    private static Object read(RecordComponent component, NominationFact fact) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a public record that cannot be read", impossible);
        }
    }
}
