package vn.thidua.workflow.nomination;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.organisation.Units;
import vn.thidua.workflow.ruleset.RuleSets;
import vn.thidua.workflow.shared.PlainText;

/** Turns typed words into SQL. Names of units and awards belong to others, so what they match is looked up first. */
@Component
class SearchWords {

    /** More say no more; the query stays bounded. */
    private static final int MOST = 8;

    private final Units units;
    private final RuleSets ruleSets;

    SearchWords(Units units, RuleSets ruleSets) {
        this.units = units;
        this.ruleSets = ruleSets;
    }

    /** A condition and its parameters. */
    record Condition(String sql, List<Word> words) {

        StatementSpec addTo(StatementSpec query) {
            for (var at = 0; at < words.size(); at++) {
                query = query.param("like" + at, words.get(at).like())
                        .param("units" + at, words.get(at).units().toArray(String[]::new))
                        .param("awards" + at, words.get(at).awards().toArray(String[]::new));
            }
            return query;
        }
    }

    record Word(String like, List<String> units, List<String> awards) {}

    /** True for nominations in which every word occurs; for all when nothing was typed. */
    Condition in(String text, Collection<Integer> years) {
        var words = Arrays.stream(PlainText.of(text).split("[\\s\\x00]+", -1))
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .map(word -> new Word(like(word), unitsNamed(word), awardsNamed(word, years)))
                .toList();
        var sql = new ArrayList<>(List.of("true"));
        for (var at = 0; at < words.size(); at++) {
            sql.add("""
                    (plain_text(dossier_code || ' ' || subject || ' ' || coalesce(position, '')) like :like%1$d
                     or unit = any(:units%1$d) or award = any(:awards%1$d))
                    """.formatted(at));
        }
        return new Condition(String.join(" and ", sql), words);
    }

    private static String like(String word) {
        return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private List<String> unitsNamed(String word) {
        return units.all().stream()
                .filter(unit -> PlainText.of(unit.name()).contains(word))
                .map(unit -> unit.code().value())
                .toList();
    }

    private List<String> awardsNamed(String word, Collection<Integer> years) {
        return years.stream()
                .flatMap(year -> ruleSets.forYear(year).awards().stream())
                .filter(award -> Stream.of(award.nameVi(), award.nameEn())
                        .anyMatch(name -> PlainText.of(name).contains(word)))
                .map(award -> award.code().value())
                .distinct()
                .toList();
    }
}
