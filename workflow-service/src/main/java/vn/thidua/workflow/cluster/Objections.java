package vn.thidua.workflow.cluster;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.shared.CurrentActor;
import vn.thidua.workflow.shared.RoundId;
import vn.thidua.workflow.shared.UnitCode;

/** Objections to verified scores. */
@Component
class Objections {

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Clock clock;

    Objections(JdbcClient jdbc, CurrentActor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /** False when the unit has objected before. */
    boolean add(RoundId round, UnitCode unit, String text) {
        return jdbc.sql("""
                                insert into cluster_objection (round, unit, text, raised_at, raised_by)
                                values (?, ?, ?, ?, ?) on conflict (round, unit) do nothing
                                """)
                        .params(
                                round.value(),
                                unit.value(),
                                text,
                                Timestamp.from(clock.instant()),
                                actor.get().id())
                        .update()
                == 1;
    }

    void settle(RoundId round, UnitCode unit, String settlement) {
        jdbc.sql("""
                        update cluster_objection set settlement = ?, settled_at = ?, settled_by = ?
                        where round = ? and unit = ?
                        """)
                .params(settlement, Timestamp.from(clock.instant()), actor.get().id(), round.value(), unit.value())
                .update();
    }

    /** In the order they were raised. */
    List<Objection> of(RoundId round) {
        return jdbc.sql(
                        "select unit, text, raised_at, settlement from cluster_objection where round = ? order by raised_at, unit")
                .param(round.value())
                .query((row, index) -> new Objection(
                        new UnitCode(row.getString("unit")),
                        row.getString("text"),
                        row.getTimestamp("raised_at").toInstant(),
                        row.getString("settlement")))
                .list();
    }

    boolean anyOpen(RoundId round) {
        return of(round).stream().anyMatch(Objection::open);
    }
}
