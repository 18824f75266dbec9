package vn.thidua.workflow.nomination;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.workflow.ruleset.AwardCode;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.Reason;
import vn.thidua.workflow.shared.RoundId;
import vn.thidua.workflow.shared.SessionId;
import vn.thidua.workflow.shared.UnitCode;

/** One example of every fact that a nomination can meet; two of those that answer yes or no. */
final class Facts {

    static final NominationId NOMINATION = new NominationId(new UUID(0, 1));

    private Facts() {}

    static List<NominationFact> all() {
        return Arrays.stream(NominationFact.class.getPermittedSubclasses())
                .flatMap(type -> examples(type).stream())
                .toList();
    }

    private static List<NominationFact> examples(Class<?> type) {
        var examples = new ArrayList<NominationFact>();
        examples.add(example(type, true));
        if (Arrays.stream(type.getRecordComponents()).anyMatch(each -> each.getType() == boolean.class)) {
            examples.add(example(type, false));
        }
        return examples;
    }

    private static NominationFact example(Class<?> type, boolean answer) {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(types).map(each -> value(each, answer)).toArray();
        try {
            return (NominationFact) type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("no example of " + type, impossible);
        }
    }

    private static Object value(Class<?> type, boolean answer) {
        var known = List.<Object>of(
                NOMINATION,
                new RoundId(new UUID(0, 2)),
                new SessionId(new UUID(0, 3)),
                new UnitCode("U03"),
                new AwardCode("COTP"),
                new Reason("evidence-missing", "Thiếu kết quả bỏ phiếu"),
                "text",
                BigDecimal.ONE,
                Instant.EPOCH,
                LocalDate.EPOCH,
                2,
                answer,
                List.of("BB_CS"),
                Map.of("BB_CS", "Bổ sung số phiếu"));
        return known.stream()
                .filter(each -> boxed(type).isInstance(each))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no example value of " + type));
    }

    private static Class<?> boxed(Class<?> type) {
        return type == int.class ? Integer.class : type == boolean.class ? Boolean.class : type;
    }
}
