package vn.thidua.notification.intake;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thidua.notification.shared.Timestamps;

/** The inbox of this service: which events have taken effect. */
@Component
class ConsumedEvents {

    private final JdbcClient database;
    private final IntakeSettings settings;
    private final Clock clock;

    ConsumedEvents(JdbcClient database, IntakeSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** Remembers the event; false when it was there. A transaction that is remembering the same event is waited for. */
    boolean remember(IncomingEvent event) {
        return database.sql("""
                                insert into consumed_event (source, event_id, event_type, event_subject, consumed_at)
                                values (?, ?, ?, ?, ?)
                                on conflict do nothing
                                """)
                        .params(
                                event.source(),
                                event.id(),
                                event.type(),
                                event.subject(),
                                Timestamps.of(clock.instant()))
                        .update()
                == 1;
    }

    @Scheduled(cron = "0 30 2 * * *", zone = "Asia/Ho_Chi_Minh")
    void forgetTheOld() {
        database.sql("delete from consumed_event where consumed_at < ?")
                .param(Timestamps.of(clock.instant().minus(settings.remember())))
                .update();
    }
}
