package vn.thidua.workflow.cluster;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.organisation.ClusterMember;
import vn.thidua.workflow.organisation.ClusterSeat;
import vn.thidua.workflow.shared.RoundId;
import vn.thidua.workflow.shared.UnitCode;

/** Member units of a round as they were when it opened. */
@Component
class RoundMembers {

    private final JdbcClient jdbc;
    private final Clock clock;

    RoundMembers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(RoundId round, ClusterMember member) {
        jdbc.sql("insert into cluster_round_member (round, unit, position, seat) values (?, ?, ?, ?)")
                .params(
                        round.value(),
                        member.unit().value(),
                        member.position(),
                        member.seat().name())
                .update();
    }

    /** In the cluster's own order. */
    List<MemberRow> of(RoundId round) {
        return jdbc.sql("""
                        select unit, position, seat, self_total, assessed_at, peers_scored_at, present
                        from cluster_round_member where round = ? order by position
                        """)
                .param(round.value())
                .query((row, index) -> new MemberRow(
                        new UnitCode(row.getString("unit")),
                        row.getInt("position"),
                        ClusterSeat.valueOf(row.getString("seat")),
                        row.getBigDecimal("self_total"),
                        instant(row, "assessed_at"),
                        instant(row, "peers_scored_at"),
                        row.getObject("present", Boolean.class)))
                .list();
    }

    /** Units in the cluster's own order. */
    List<UnitCode> units(RoundId round) {
        return of(round).stream().map(MemberRow::unit).toList();
    }

    /** False when the unit is no member or has been recorded before. */
    boolean assessed(RoundId round, UnitCode unit, BigDecimal total) {
        return jdbc.sql("""
                                update cluster_round_member set self_total = ?, assessed_at = ?
                                where round = ? and unit = ? and assessed_at is null
                                """).params(total, now(), round.value(), unit.value()).update() == 1;
    }

    /** False when the unit has scored its peers before. */
    boolean peersScored(RoundId round, UnitCode unit) {
        return jdbc.sql("""
                                update cluster_round_member set peers_scored_at = ?
                                where round = ? and unit = ? and peers_scored_at is null
                                """).params(now(), round.value(), unit.value()).update() == 1;
    }

    void attended(RoundId round, Set<UnitCode> present) {
        for (var unit : units(round)) {
            jdbc.sql("update cluster_round_member set present = ? where round = ? and unit = ?")
                    .params(present.contains(unit), round.value(), unit.value())
                    .update();
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
