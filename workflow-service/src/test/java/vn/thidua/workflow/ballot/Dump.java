package vn.thidua.workflow.ballot;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every row of every table with its system columns: what somebody has who holds the database. */
record Dump(List<Row> rows) {

    static Dump of(JdbcTemplate database) {
        var tables = database.queryForList(
                "select tablename from pg_tables where schemaname = 'public' order by tablename", String.class);
        return new Dump(tables.stream()
                .flatMap(table -> database
                        .queryForList(
                                "select xmin::text::bigint, xmax::text::bigint, ctid::text, t.* from " + table + " t")
                        .stream()
                        .map(columns -> new Row(table, columns)))
                .toList());
    }

    List<Row> of(String table, UUID box) {
        return rows.stream()
                .filter(row -> row.table().equals(table)
                        && Objects.equals(row.columns().get("box"), box))
                .toList();
    }

    List<Row> mentioning(Collection<String> voters) {
        return rows.stream()
                .filter(row -> row.mentioned(voters).findAny().isPresent())
                .toList();
    }

    /** What was written since an earlier dump. */
    Dump since(Dump earlier) {
        var known = earlier.rows.stream().map(Row::version).collect(Collectors.toCollection(HashSet::new));
        return new Dump(
                rows.stream().filter(row -> !known.contains(row.version())).toList());
    }

    /** One row; its columns have xmin, xmax and ctid among them. */
    record Row(String table, Map<String, Object> columns) {

        static final Comparator<Row> BY_PLACE = Comparator.comparingLong(Row::place);

        String text() {
            return values().collect(Collectors.joining("|"));
        }

        String text(String column) {
            return text(columns.get(column));
        }

        /** Values of its columns, without its place: a place is not a value that another row could name. */
        Stream<String> values() {
            return columns.entrySet().stream()
                    .filter(column -> !column.getKey().equals("ctid"))
                    .map(column -> text(column.getValue()));
        }

        Stream<String> mentioned(Collection<String> voters) {
            var text = text();
            return voters.stream().filter(text::contains);
        }

        private String version() {
            return table + " " + columns.get("ctid") + " " + columns.get("xmin");
        }

        private long place() {
            var parts = text("ctid").replaceAll("[()]", "").split(",");
            return Long.parseLong(parts[0]) * 1_000_000 + Long.parseLong(parts[1]);
        }

        private static String text(Object value) {
            return value instanceof byte[] bytes
                    ? new String(bytes, StandardCharsets.ISO_8859_1)
                    : String.valueOf(value);
        }
    }
}
