package vn.thidua.notification.routing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thidua.notification.shared.Ids;
import vn.thidua.notification.shared.Timestamps;

/** Remembers who is to be told of what, and which tasks are over. */
@Component
class AudienceStore {

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final JdbcClient database;
    private final RoutingSettings settings;
    private final Clock clock;

    AudienceStore(JdbcClient database, RoutingSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** One audience that somebody turned out to belong to. */
    record Standing(UUID id, Notice notice) {}

    void open(Notice notice, Target target, Duration stands, int told) {
        var now = clock.instant();
        database.sql("""
                        insert into audience (id, event_id, event_subject, target_kind, target, notice, told, created_at, stands_until)
                        values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)
                        on conflict do nothing
                        """)
                .params(
                        Ids.next(),
                        notice.eventId(),
                        notice.eventSubject(),
                        target.kind().name(),
                        target.id(),
                        write(notice),
                        told,
                        Timestamps.of(now),
                        Timestamps.of(now.plus(stands)))
                .update();
    }

    /** Audiences that still stand and that this person belongs to, oldest first. */
    List<Standing> standing(String person, Collection<String> groups) {
        return database.sql("""
                        select id, notice from audience
                        where closed_at is null and stands_until > ?
                            and (target_kind = 'PERSON' and target = ? or target_kind = 'GROUP' and target = any (?))
                        order by id
                        """)
                .params(Timestamps.of(clock.instant()), person, groups.toArray(String[]::new))
                .query((row, number) -> new Standing(row.getObject("id", UUID.class), read(row.getString("notice"))))
                .list();
    }

    void toldOneMore(UUID audience) {
        database.sql("update audience set told = told + 1 where id = ?")
                .param(audience)
                .update();
    }

    void endTask(String task) {
        var now = Timestamps.of(clock.instant());
        database.sql("update audience set closed_at = ? where event_subject = ? and closed_at is null")
                .params(now, task)
                .update();
        database.sql("insert into ended_task (task_id, ended_at) values (?, ?) on conflict do nothing")
                .params(task, now)
                .update();
    }

    boolean isOver(String task) {
        return database.sql("select count(*) from ended_task where task_id = ?")
                        .param(task)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Audiences that stand and in which nobody has been told. */
    long unheard() {
        return database.sql("""
                        select count(*) from audience where closed_at is null and stands_until > ? and told = 0
                        """)
                .param(Timestamps.of(clock.instant()))
                .query(Long.class)
                .single();
    }

    @Scheduled(cron = "0 40 2 * * *", zone = "Asia/Ho_Chi_Minh")
    void forgetTheOld() {
        var old = Timestamps.of(clock.instant().minus(settings.remember()));
        database.sql("delete from audience where stands_until < ?").param(old).update();
        database.sql("delete from ended_task where ended_at < ?").param(old).update();
    }

    private static String write(Notice notice) {
        try {
            return JSON.writeValueAsString(notice);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Notice read(String json) {
        try {
            return JSON.readValue(json, Notice.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }
}
