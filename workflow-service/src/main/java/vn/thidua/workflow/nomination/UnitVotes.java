package vn.thidua.workflow.nomination;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.shared.CurrentActor;
import vn.thidua.workflow.shared.Ids;
import vn.thidua.workflow.shared.NominationId;

/** Keeps the counts of unit councils; votes of earlier versions stay. */
@Component
class UnitVotes {

    private final JdbcClient sql;
    private final CurrentActor actor;
    private final Clock clock;

    UnitVotes(JdbcClient sql, CurrentActor actor, Clock clock) {
        this.sql = sql;
        this.actor = actor;
        this.clock = clock;
    }

    void add(Nomination nomination, UnitCouncilVoted vote) {
        sql.sql("""
                        insert into unit_vote (id, nomination, version, members, present, yes, no, invalid, agreed, recorded_by, recorded_at)
                        values (:id, :nomination, :version, :members, :present, :yes, :no, :invalid, :agreed, :actor, :now)
                        """)
                .param("id", Ids.next())
                .param("nomination", nomination.id().value())
                .param("version", nomination.dossierVersion())
                .param("members", vote.members())
                .param("present", vote.present())
                .param("yes", vote.yes())
                .param("no", vote.no())
                .param("invalid", vote.invalid())
                .param("agreed", vote.agreed())
                .param("actor", actor.get().id())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    List<UnitVoteNote> of(NominationId nomination) {
        return sql.sql("""
                        select version, members, present, yes, no, invalid, agreed, recorded_at
                        from unit_vote where nomination = :nomination order by recorded_at
                        """)
                .param("nomination", nomination.value())
                .query((row, number) -> new UnitVoteNote(
                        row.getInt("version"),
                        row.getInt("members"),
                        row.getInt("present"),
                        row.getInt("yes"),
                        row.getInt("no"),
                        row.getInt("invalid"),
                        row.getBoolean("agreed"),
                        row.getTimestamp("recorded_at").toInstant()))
                .list();
    }
}
