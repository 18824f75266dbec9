package vn.thidua.workflow.cluster;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.shared.RoundId;
import vn.thidua.workflow.shared.UnitCode;

/** What members give each other. Written once per scorer, read only in aggregates. */
@Component
class PeerScores {

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    PeerScores(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void add(RoundId round, UnitCode scorer, Map<UnitCode, Map<String, BigDecimal>> scores) {
        var rows = scores.entrySet().stream()
                .flatMap(unit -> unit.getValue().entrySet().stream().map(points -> new Object[] {
                    round.value(), scorer.value(), unit.getKey().value(), points.getKey(), points.getValue()
                }))
                .toList();
        batches.batchUpdate(
                "insert into cluster_peer_score (round, scorer, unit, criterion, points) values (?, ?, ?, ?, ?)", rows);
    }

    /** One figure per unit and criterion. */
    Map<UnitCode, Map<String, BigDecimal>> aggregated(RoundId round, PeerAggregation how) {
        var given = new TreeMap<String, Map<String, List<BigDecimal>>>();
        jdbc.sql("select unit, criterion, points from cluster_peer_score where round = ? order by unit, criterion")
                .param(round.value())
                .query(row -> {
                    given.computeIfAbsent(row.getString("unit"), unit -> new TreeMap<>())
                            .computeIfAbsent(row.getString("criterion"), criterion -> new ArrayList<>())
                            .add(row.getBigDecimal("points"));
                });
        var aggregates = new LinkedHashMap<UnitCode, Map<String, BigDecimal>>();
        given.forEach((unit, criteria) -> {
            var figures = new TreeMap<String, BigDecimal>();
            criteria.forEach((criterion, points) -> figures.put(criterion, how.aggregate(points)));
            aggregates.put(new UnitCode(unit), figures);
        });
        return aggregates;
    }
}
