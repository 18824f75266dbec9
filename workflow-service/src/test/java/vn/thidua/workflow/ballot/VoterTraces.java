package vn.thidua.workflow.ballot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.thidua.workflow.ballot.Dump.Row;

/**
 * What a ballot left behind about its voters: rows that name one of them, rows that share an id with only one voter's rows, and
 * every order in which these can be read.
 */
final class VoterTraces {

    /** Shorter values, such as a status or a number, are no ids. */
    private static final int SHORTEST_ID = 20;

    private final List<String> voters;
    private final Dump written;
    private final Map<Row, String> owners = new LinkedHashMap<>();

    /** @param written what was written while the ballot ran */
    VoterTraces(List<String> voters, Dump written) {
        this.voters = voters;
        this.written = written;
        var unnamed = new ArrayList<Row>();
        for (var row : written.rows()) {
            var named = row.mentioned(voters).toList();
            if (named.size() == 1) {
                owners.put(row, named.get(0));
            } else if (named.isEmpty()) {
                unnamed.add(row);
            }
        }
        followIds(unnamed);
    }

    private void followIds(List<Row> unnamed) {
        var votersOfId = new HashMap<String, Set<String>>();
        owners.forEach((row, voter) -> row.values()
                .filter(value -> value.length() >= SHORTEST_ID)
                .forEach(id ->
                        votersOfId.computeIfAbsent(id, any -> new TreeSet<>()).add(voter)));
        for (var row : unnamed) {
            var found = row.values()
                    .map(value -> votersOfId.getOrDefault(value, Set.of()))
                    .filter(owner -> owner.size() == 1)
                    .flatMap(Set::stream)
                    .collect(Collectors.toSet());
            if (found.size() == 1) {
                owners.put(row, found.iterator().next());
            }
        }
    }

    List<Row> rows() {
        return List.copyOf(owners.keySet());
    }

    /** All orders of all voters, forwards and backwards, by what they are read from. */
    Map<String, List<String>> orders() {
        var orders = new LinkedHashMap<String, List<String>>();
        owners.keySet().stream()
                .collect(Collectors.groupingBy(Row::table))
                .forEach((table, rows) -> rows.get(0)
                        .columns()
                        .keySet()
                        .forEach(column -> add(orders, table + "." + column, byColumn(rows, column))));
        written.rows()
                .forEach(row -> row.columns().keySet().forEach(column -> {
                    var text = row.text(column);
                    if (voters.stream().allMatch(text::contains)) {
                        var inText = new ArrayList<>(voters);
                        inText.sort(Comparator.comparingInt(text::indexOf));
                        add(orders, "text of " + row.table() + "." + column, inText);
                    }
                }));
        return orders;
    }

    private void add(Map<String, List<String>> orders, String name, List<String> order) {
        if (order.size() == voters.size()) {
            orders.put(name, order);
            var reversed = new ArrayList<>(order);
            Collections.reverse(reversed);
            orders.put(name + " backwards", reversed);
        }
    }

    private List<String> byColumn(List<Row> rows, String column) {
        var sorted = rows.stream()
                .filter(row -> row.columns().get(column) != null)
                .sorted(column.equals("ctid") ? Row.BY_PLACE : (one, other) -> compared(one, other, column))
                .map(owners::get)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return List.copyOf(sorted);
    }

    private static int compared(Row one, Row other, String column) {
        return one.columns().get(column) instanceof Number number
                        && other.columns().get(column) instanceof Number another
                ? Double.compare(number.doubleValue(), another.doubleValue())
                : one.text(column).compareTo(other.text(column));
    }
}
