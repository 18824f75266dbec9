package vn.thidua.workflow.process.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.Direction;
import org.camunda.bpm.engine.impl.QueryOrderingProperty;
import org.jspecify.annotations.Nullable;

/** Filters, orders and pages as the engine's own tables would. */
final class EngineMatching {

    private EngineMatching() {}

    static boolean equal(@Nullable String wanted, @Nullable String value) {
        return wanted == null || wanted.equals(value);
    }

    /** SQL LIKE with {@code %} and {@code _}, ignoring case. */
    static boolean like(@Nullable String wanted, @Nullable String value) {
        if (wanted == null) {
            return true;
        }
        return new LikePattern(wanted).matches(Objects.requireNonNullElse(value, ""));
    }

    static <T> List<T> page(List<T> all, int first, int most) {
        return all.stream().skip(first).limit(most).toList();
    }

    /** By the asked columns, the id where none is asked. */
    static <T> List<T> sorted(
            Stream<T> found, List<QueryOrderingProperty> orders, BiFunction<T, String, String> field) {
        var order = orders.stream()
                .map(asked -> comparator(asked, field))
                .reduce(Comparator::thenComparing)
                .orElse(Comparator.comparing(element -> field.apply(element, "ID_")));
        return found.sorted(order).toList();
    }

    static String userField(User user, String column) {
        return switch (column) {
            case "FIRST_" -> user.getFirstName();
            case "LAST_" -> user.getLastName();
            default -> user.getId();
        };
    }

    static String groupField(Group group, String column) {
        return switch (column) {
            case "NAME_" -> group.getName();
            case "TYPE_" -> group.getType();
            default -> group.getId();
        };
    }

    private static <T> Comparator<T> comparator(QueryOrderingProperty asked, BiFunction<T, String, String> field) {
        var column = asked.getQueryProperty().getName().toUpperCase(Locale.ROOT);
        Comparator<T> ascending = Comparator.comparing(element -> field.apply(element, column));
        return asked.getDirection() == Direction.DESCENDING ? ascending.reversed() : ascending;
    }
}
