package vn.thidua.workflow.shared;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Turns rows into columns, one array each, as a statement takes them that writes many rows at once. */
public final class Columns {

    private Columns() {}

    /** That value of every row, in the order of the rows. */
    public static <R, T> @Nullable T[] of(
            List<R> rows, Function<R, ? extends @Nullable T> value, IntFunction<T[]> array) {
        return rows.stream().map(value).toArray(array);
    }
}
