package vn.thidua.notification.testing;

import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.notification.intake.EventHandler;
import vn.thidua.notification.intake.IncomingEvent;

/** A handler with a bug of any kind, until it is mended; its effect is a row. */
@Component
public class Exploding implements EventHandler {

    public static final String TYPE = "vn.thidua.task.exploding.v1";

    private final AtomicBoolean mended = new AtomicBoolean();
    private final JdbcClient database;

    Exploding(JdbcClient database) {
        this.database = database;
    }

    public void mended(boolean now) {
        mended.set(now);
    }

    @Override
    public Set<String> types() {
        return Set.of(TYPE);
    }

    @Override
    public void handle(IncomingEvent event) {
        database.sql("insert into ended_task (task_id, ended_at) values (?, now())")
                .param(event.subject())
                .update();
        if (!mended.get()) {
            switch (event.data().path("how").asText()) {
                case "error" -> throw new NoClassDefFoundError("gone");
                case "overflow" -> throw new StackOverflowError();
                case "outage" -> throw new TransientDataAccessResourceException("away");
                default -> throw new IllegalStateException("bug");
            }
        }
    }
}
