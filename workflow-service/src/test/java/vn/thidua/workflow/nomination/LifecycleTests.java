package vn.thidua.workflow.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LifecycleTests {

    private static final Path PAGE = Path.of("../docs/nomination-lifecycle.md");

    @Test
    void everyStatusCanBeReached() {
        assertThat(reachable()).containsExactlyInAnyOrder(NominationStatus.values());
    }

    @Test
    void anEndedNominationOnlyHearsThatItsResultWasTold() {
        for (var status : NominationStatus.values()) {
            if (status.ended()) {
                assertThat(Facts.all())
                        .filteredOn(fact -> fact.from().contains(status))
                        .as("facts that move %s", status)
                        .allSatisfy(fact -> {
                            assertThat(fact).isInstanceOf(ResultNotified.class);
                            assertThat(fact.to(status)).isEqualTo(status);
                        });
            }
        }
    }

    @Test
    void everyStatusButTheEndsHasAWayOn() {
        for (var status : NominationStatus.values()) {
            if (!status.ended()) {
                assertThat(Facts.all())
                        .as("facts that move %s on", status)
                        .anyMatch(fact -> fact.from().contains(status) && fact.to(status) != status);
            }
        }
    }

    /** Writes the page anew when it differs, so that the next run and the commit have it right. */
    @Test
    void theDocumentationShowsTheLifecycleAsItIs() throws IOException {
        var written = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        var page = page();
        if (!written.equals(page)) {
            Files.writeString(PAGE, page);
        }
        assertThat(written)
                .as("docs/nomination-lifecycle.md differed from the facts; it was written anew, commit it")
                .isEqualTo(page);
    }

    private static Set<NominationStatus> reachable() {
        var reached = EnumSet.of(NominationStatus.DRAFT);
        var open = new ArrayDeque<>(List.of(NominationStatus.DRAFT));
        while (!open.isEmpty()) {
            var status = open.remove();
            for (var fact : Facts.all()) {
                if (fact.from().contains(status) && reached.add(fact.to(status))) {
                    open.add(fact.to(status));
                }
            }
        }
        return reached;
    }

    private static String page() {
        var arrows = new TreeMap<String, TreeSet<String>>();
        var staying = new TreeMap<String, TreeSet<String>>();
        for (var fact : Facts.all()) {
            for (var from : fact.from()) {
                var to = fact.to(from);
                var target = from == to ? staying : arrows;
                var key = from == to ? from.name() : "%02d %s --> %s".formatted(from.ordinal(), from, to);
                target.computeIfAbsent(key, any -> new TreeSet<>()).add(fact.slug());
            }
        }
        var page = new StringBuilder("""
                # Lifecycle of a nomination

                Drawn by `LifecycleTests` from the facts in `vn.thidua.workflow.nomination`; each fact says for itself from which
                status it may come about and to which it leads. Do not edit.

                ```mermaid
                stateDiagram-v2
                    [*] --> DRAFT: opened
                """);
        arrows.forEach(
                (arrow, slugs) -> page.append("    %s: %s%n".formatted(arrow.substring(3), String.join(", ", slugs))));
        for (var status : NominationStatus.values()) {
            if (status.ended()) {
                page.append("    %s --> [*]%n".formatted(status));
            }
        }
        page.append("```\n\nFacts that come about without moving it:\n\n| status | facts |\n|---|---|\n");
        staying.forEach((status, slugs) -> page.append("| `%s` | %s |%n".formatted(status, String.join(", ", slugs))));
        return page.toString().replace(System.lineSeparator(), "\n");
    }
}
