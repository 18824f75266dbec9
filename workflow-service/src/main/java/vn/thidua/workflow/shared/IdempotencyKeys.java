package vn.thidua.workflow.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Requests that were already answered, kept in the commit of what they did. */
@Component
public class IdempotencyKeys {

    private final JdbcClient database;
    private final Clock clock;
    private final IdempotencySettings settings;

    IdempotencyKeys(JdbcClient database, Clock clock, IdempotencySettings settings) {
        this.database = database;
        this.clock = clock;
        this.settings = settings;
    }

    /** What was asked under a key. @param bodyHash SHA-256 of the body, lower-case hex */
    public record Asked(String key, String actor, String method, String path, String bodyHash) {}

    /** What was answered. @param contentType null for an empty body @param location null where nothing was created */
    public record Answer(
            int status,
            @Nullable String contentType,
            @Nullable String location,
            String body) {}

    /**
     * Takes the key for the current transaction. Waits while another transaction holds it.
     *
     * @return false when the key was used before
     */
    public boolean take(Asked asked) {
        return database.sql("""
                                insert into idempotency_key (key, actor, method, path, body_hash, asked_at)
                                values (:key, :actor, :method, :path, :bodyHash, :now)
                                on conflict (key) do nothing""")
                        .param("key", asked.key())
                        .param("actor", asked.actor())
                        .param("method", asked.method())
                        .param("path", asked.path())
                        .param("bodyHash", asked.bodyHash())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Stores the answer in the transaction that took the key. */
    public void answer(String key, Answer answer) {
        database.sql("""
                        update idempotency_key
                        set status = :status, content_type = :contentType, location = :location, body = :body
                        where key = :key""")
                .param("status", answer.status())
                .param("contentType", answer.contentType())
                .param("location", answer.location())
                .param("body", answer.body())
                .param("key", key)
                .update();
    }

    /** The answer of then. @throws Problem {@code idempotency-key-reused} when the key stood for another request */
    public Answer replay(Asked asked) {
        return database.sql("""
                        select status, content_type, location, body from idempotency_key
                        where key = :key and actor = :actor and method = :method and path = :path and body_hash = :bodyHash""")
                .paramSource(asked)
                .query(IdempotencyKeys::toAnswer)
                .optional()
                .orElseThrow(SharedProblem.IDEMPOTENCY_KEY_REUSED::on);
    }

    /** Forgets keys older than the setting says; returns how many. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    public int forgetOld() {
        return database.sql("delete from idempotency_key where asked_at < :before")
                .param("before", clock.instant().minus(settings.keep()).atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Answer toAnswer(ResultSet row, int number) throws SQLException {
        return new Answer(
                row.getInt("status"), row.getString("content_type"), row.getString("location"), row.getString("body"));
    }
}
