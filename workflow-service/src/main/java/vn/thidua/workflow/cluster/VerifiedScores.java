package vn.thidua.workflow.cluster;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.shared.RoundId;
import vn.thidua.workflow.shared.UnitCode;

/** Points that the verification team has fixed, and the ranking they lead to. */
@Component
class VerifiedScores {

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    VerifiedScores(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void put(RoundId round, UnitCode unit, Map<String, BigDecimal> points, Map<String, ScoreChange> changes) {
        var rows = points.entrySet().stream()
                .map(each -> new Object[] {
                    round.value(), unit.value(), each.getKey(), each.getValue(), reason(changes.get(each.getKey()))
                })
                .toList();
        batches.batchUpdate("""
                insert into cluster_verified_score (round, unit, criterion, points, reason) values (?, ?, ?, ?, ?)
                on conflict (round, unit, criterion) do update
                set points = excluded.points, reason = coalesce(excluded.reason, cluster_verified_score.reason)
                """, rows);
    }

    Map<String, BigDecimal> points(RoundId round, UnitCode unit) {
        var points = new TreeMap<String, BigDecimal>();
        jdbc.sql("select criterion, points from cluster_verified_score where round = ? and unit = ?")
                .params(round.value(), unit.value())
                .query(row -> {
                    points.put(row.getString("criterion"), row.getBigDecimal("points"));
                });
        return points;
    }

    /** Replaces the ranking of the round. */
    void rank(RoundId round, List<Standing> standings) {
        jdbc.sql("delete from cluster_standing where round = ?")
                .param(round.value())
                .update();
        var rows = standings.stream()
                .map(each -> new Object[] {
                    round.value(),
                    each.unit().value(),
                    each.base(),
                    each.sectionA(),
                    each.bonus(),
                    each.penalty(),
                    each.finalScore(),
                    each.rank()
                })
                .toList();
        batches.batchUpdate("""
                insert into cluster_standing (round, unit, base, section_a, bonus, penalty, final_score, rank)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    /** Best first; empty before verification. */
    List<Standing> ranking(RoundId round) {
        return jdbc.sql("select * from cluster_standing where round = ? order by rank, unit")
                .param(round.value())
                .query((row, index) -> new Standing(
                        new UnitCode(row.getString("unit")),
                        row.getBigDecimal("base"),
                        row.getBigDecimal("section_a"),
                        row.getBigDecimal("bonus"),
                        row.getBigDecimal("penalty"),
                        row.getBigDecimal("final_score"),
                        row.getInt("rank")))
                .list();
    }

    private static @Nullable String reason(@Nullable ScoreChange change) {
        return change == null ? null : change.reason();
    }
}
