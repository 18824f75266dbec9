package vn.thidua.workflow.ruleset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rule sets in the database, each read once: a nomination stands under the same rules for its whole life. */
@Component
class StoredRuleSets implements RuleSets {

    private final JdbcClient jdbc;
    private final RuleSetReader reader;
    private final Map<RuleSetId, LoadedRuleSet> loaded = new ConcurrentHashMap<>();

    StoredRuleSets(JdbcClient jdbc, RuleSetReader reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    @Override
    public RuleSet forYear(int year) {
        var newestFirst = framesUpTo(year);
        var inForce = newestFirst.stream()
                .filter(Frame::enabled)
                .findFirst()
                .orElseThrow(() -> RulesetProblem.RULESET_UNKNOWN.on(String.valueOf(year)));
        return load(inForce.id()).standingIn(newestFirst.get(0).warning());
    }

    @Override
    public RuleSet byId(RuleSetId id) {
        var known = loaded.get(id);
        return known != null ? known : enabled(id);
    }

    private RuleSet enabled(RuleSetId id) {
        return frame(id)
                .filter(Frame::enabled)
                .map(Frame::id)
                .map(this::load)
                .orElseThrow(() -> RulesetProblem.RULESET_UNKNOWN.on(id));
    }

    private LoadedRuleSet load(RuleSetId id) {
        return loaded.computeIfAbsent(id, reader::read);
    }

    private List<Frame> framesUpTo(int year) {
        return jdbc.sql("select id, enabled, warning from rule_set where first_year <= :year order by first_year desc")
                .param("year", year)
                .query((row, number) -> new Frame(new RuleSetId(row.getString(1)), row.getBoolean(2), row.getString(3)))
                .list();
    }

    private Optional<Frame> frame(RuleSetId id) {
        return framesUpTo(Integer.MAX_VALUE).stream()
                .filter(frame -> frame.id().equals(id))
                .findFirst();
    }

    /** One line of the table of rule sets. @param warning null unless another one stands in */
    private record Frame(
            RuleSetId id, boolean enabled, @Nullable String warning) {}
}
