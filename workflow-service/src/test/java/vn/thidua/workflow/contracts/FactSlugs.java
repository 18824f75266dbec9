package vn.thidua.workflow.contracts;

import java.util.Arrays;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.thidua.workflow.cluster.ClusterFact;
import vn.thidua.workflow.council.CouncilFact;
import vn.thidua.workflow.nomination.NominationFact;
import vn.thidua.workflow.process.TaskFact;

/** Event types that the facts of the code lead to. */
final class FactSlugs {

    private FactSlugs() {}

    static SortedSet<String> types() {
        var types = new TreeSet<String>();
        types.addAll(typesOf("nomination", NominationFact.class));
        types.addAll(typesOf("cluster", ClusterFact.class));
        types.addAll(typesOf("council", CouncilFact.class));
        Arrays.stream(TaskFact.Kind.values())
                .map(kind -> type("task", kind.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .forEach(types::add);
        return types;
    }

    /** The type of one fact class: its name without "Nomination", in kebab case. */
    static String type(String aggregate, Class<?> fact) {
        var name = aggregate.equals("nomination")
                ? fact.getSimpleName().replaceFirst("^Nomination", "")
                : fact.getSimpleName();
        return type(aggregate, name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT));
    }

    private static SortedSet<String> typesOf(String aggregate, Class<?> facts) {
        return Arrays.stream(facts.getPermittedSubclasses())
                .map(fact -> type(aggregate, fact))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String type(String aggregate, String slug) {
        return "vn.thidua." + aggregate + "." + slug + ".v1";
    }
}
