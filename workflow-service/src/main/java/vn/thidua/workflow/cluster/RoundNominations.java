package vn.thidua.workflow.cluster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.nomination.NominationCard;
import vn.thidua.workflow.ruleset.AwardCode;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.RoundId;
import vn.thidua.workflow.shared.UnitCode;

/** Nominations in a round. */
@Component
class RoundNominations {

    private final JdbcClient jdbc;

    RoundNominations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(RoundId round, NominationCard card) {
        jdbc.sql("insert into cluster_round_nomination (nomination, round, unit, award) values (?, ?, ?, ?)")
                .params(
                        card.id().value(),
                        round.value(),
                        card.unit().value(),
                        card.award().code().value())
                .update();
    }

    /** Oldest first. */
    List<RoundNomination> of(RoundId round) {
        return jdbc.sql("select * from cluster_round_nomination where round = ? order by nomination")
                .param(round.value())
                .query((row, index) -> new RoundNomination(
                        new NominationId(row.getObject("nomination", UUID.class)),
                        new UnitCode(row.getString("unit")),
                        new AwardCode(row.getString("award")),
                        result(row)))
                .list();
    }

    /** The round that decides on it; empty where it is decided elsewhere. */
    Optional<RoundId> roundOf(NominationId nomination) {
        return jdbc.sql("select round from cluster_round_nomination where nomination = ?")
                .param(nomination.value())
                .query((row, number) -> new RoundId(row.getObject(1, UUID.class)))
                .optional();
    }

    void counted(NominationId nomination, BallotResult result) {
        jdbc.sql("""
                        update cluster_round_nomination set yes = ?, no = ?, invalid = ?, base = ?, proposed = ?
                        where nomination = ?
                        """)
                .params(
                        result.yes(),
                        result.no(),
                        result.invalid(),
                        result.base(),
                        result.proposed(),
                        nomination.value())
                .update();
    }

    private static @Nullable BallotResult result(ResultSet row) throws SQLException {
        return row.getObject("proposed") == null
                ? null
                : new BallotResult(
                        row.getInt("yes"),
                        row.getInt("no"),
                        row.getInt("invalid"),
                        row.getInt("base"),
                        row.getBoolean("proposed"));
    }
}
