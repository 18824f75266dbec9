package vn.thidua.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a Prometheus expression asks for. Ours always say of whom: {@code metric{job="…"}}. */
record Query(String where, String expression) {

    private static final Pattern SELECTOR = Pattern.compile("([a-zA-Z_:][a-zA-Z0-9_:]*)\\s*\\{([^}]*)}");
    private static final Pattern JOB = Pattern.compile("job=~?\"([^\"]+)\"");
    private static final Pattern NAME = Pattern.compile("[a-zA-Z_:][a-zA-Z0-9_:]*");
    private static final Set<String> WORDS = Set.of(
            "by", "without", "on", "ignoring", "and", "or", "unless", "bool", "group_left", "group_right", "offset");

    /** Metrics, each with the jobs that it is asked of. */
    Map<String, List<String>> metrics() {
        var metrics = new LinkedHashMap<String, List<String>>();
        SELECTOR.matcher(expression).results().forEach(found -> {
            var job = JOB.matcher(found.group(2));
            metrics.computeIfAbsent(found.group(1), metric -> new ArrayList<>())
                    .addAll(job.find() ? List.of(job.group(1).split("\\|")) : List.of("nobody"));
        });
        return metrics;
    }

    /** Names that are neither functions nor labels nor selectors: metrics of whoever may export them. */
    List<String> bareNames() {
        var rest = SELECTOR.matcher(expression).replaceAll(" ");
        rest = Pattern.compile("\\b(by|without|on|ignoring)\\s*\\([^)]*\\)")
                .matcher(rest)
                .replaceAll(" ");
        rest = Pattern.compile("\\[[^]]*]|\"[^\"]*\"|\\d+[smhdw]?")
                .matcher(rest)
                .replaceAll(" ");
        rest = Pattern.compile("[a-zA-Z_]+\\s*\\(").matcher(rest).replaceAll("(");
        return NAME.matcher(rest)
                .results()
                .map(found -> found.group())
                .filter(name -> !WORDS.contains(name))
                .toList();
    }
}
