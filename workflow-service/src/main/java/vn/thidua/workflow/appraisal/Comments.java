package vn.thidua.workflow.appraisal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.shared.CurrentActor;
import vn.thidua.workflow.shared.Ids;
import vn.thidua.workflow.shared.NominationId;

/** Keeps comments of the public. */
@Component
class Comments {

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Clock clock;

    Comments(JdbcClient jdbc, CurrentActor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    CommentId add(NominationId nomination, NewComment comment) {
        var id = new CommentId(Ids.next());
        jdbc.sql("""
                        insert into publication_comment (id, nomination, name, contact, kind, text, received_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id.value(),
                        nomination.value(),
                        comment.name(),
                        comment.contact(),
                        comment.kind().name(),
                        comment.text(),
                        now())
                .update();
        return id;
    }

    int receivedSince(NominationId nomination, Instant since) {
        return jdbc.sql("select count(*) from publication_comment where nomination = ? and received_at > ?")
                .params(nomination.value(), Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    void resolve(CommentId id, String resolution) {
        jdbc.sql("update publication_comment set resolution = ?, resolved_by = ?, resolved_at = ? where id = ?")
                .params(resolution, actor.get().id(), now(), id.value())
                .update();
    }

    /** Oldest first. */
    List<Comment> of(NominationId nomination) {
        return jdbc.sql("select * from publication_comment where nomination = ? order by received_at, id")
                .param(nomination.value())
                .query((row, index) -> new Comment(
                        new CommentId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("contact"),
                        CommentKind.valueOf(row.getString("kind")),
                        row.getString("text"),
                        row.getTimestamp("received_at").toInstant(),
                        row.getString("resolution")))
                .list();
    }

    boolean anyUnresolved(NominationId nomination) {
        return of(nomination).stream().anyMatch(Comment::unresolved);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
