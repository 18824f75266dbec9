package vn.thidua.workflow.ruleset;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.AbstractMap.SimpleEntry;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one rule set from its tables. */
@Component
class RuleSetReader {

    private final JdbcClient jdbc;

    RuleSetReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    LoadedRuleSet read(RuleSetId id) {
        return new LoadedRuleSet(id, null, awards(id), papers(id), durations(id), settings(id), thresholds(id));
    }

    private List<Award> awards(RuleSetId id) {
        return list(
                id,
                "select * from award_rule where rule_set = :id order by position",
                (row, number) -> new Award(
                        new AwardCode(row.getString("award")),
                        row.getString("name_vi"),
                        row.getString("name_en"),
                        SubjectType.valueOf(row.getString("subject")),
                        ClusterStep.valueOf(row.getString("cluster_step")),
                        new Threshold(
                                row.getInt("council_numerator"),
                                row.getInt("council_denominator"),
                                row.getBoolean("council_strict")),
                        row.getString("source")));
    }

    private Map<AwardCode, List<PaperRequirement>> papers(RuleSetId id) {
        return this.<Entry<AwardCode, PaperRequirement>>list(
                        id,
                        "select * from paper_requirement where rule_set = :id order by award, position",
                        (row, number) -> new SimpleEntry<>(
                                new AwardCode(row.getString("award")),
                                new PaperRequirement(
                                        row.getString("paper"),
                                        row.getString("name_vi"),
                                        row.getString("name_en"),
                                        Need.valueOf(row.getString("need")),
                                        DueStage.valueOf(row.getString("due")),
                                        row.getString("source"))))
                .stream()
                .collect(groupingBy(Entry::getKey, mapping(Entry::getValue, toList())));
    }

    private Map<Step, Integer> durations(RuleSetId id) {
        return map(this.<Entry<Step, Integer>>list(
                id,
                "select step, working_days from step_duration where rule_set = :id",
                (row, number) -> new SimpleEntry<>(Step.valueOf(row.getString(1)), row.getInt(2))));
    }

    private Map<String, String> settings(RuleSetId id) {
        return map(this.<Entry<String, String>>list(
                id,
                "select key, value from setting where rule_set = :id",
                (row, number) -> new SimpleEntry<>(row.getString(1), row.getString(2))));
    }

    private Map<String, Threshold> thresholds(RuleSetId id) {
        return map(this.<Entry<String, Threshold>>list(
                id,
                "select key, numerator, denominator, strict from threshold where rule_set = :id",
                (row, number) -> new SimpleEntry<>(
                        row.getString(1), new Threshold(row.getInt(2), row.getInt(3), row.getBoolean(4)))));
    }

    private <T> List<T> list(RuleSetId id, String sql, RowMapper<T> row) {
        return jdbc.sql(sql).param("id", id.value()).query(row).list();
    }

    private static <K, V> Map<K, V> map(List<Entry<K, V>> entries) {
        return entries.stream().collect(toMap(Entry::getKey, Entry::getValue));
    }
}
