package vn.thidua.notification.recipients;

import java.sql.Types;
import java.util.Set;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.notification.intake.EventHandler;
import vn.thidua.notification.intake.IncomingEvent;

/** Keeps the names of units. */
@Component
class KeepUnit implements EventHandler {

    private final JdbcClient database;

    KeepUnit(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<String> types() {
        return Set.of("vn.thidua.organisation.unit.v1");
    }

    @Override
    public void handle(IncomingEvent event) {
        var unit = event.as(UnitSnapshot.class);
        database.sql("""
                        insert into unit (code, name, managing_line, sequence)
                        values (?, ?, ?, ?)
                        on conflict (code) do update set name = excluded.name, managing_line = excluded.managing_line
                            , sequence = excluded.sequence
                        where unit.sequence < excluded.sequence
                        """)
                .params(
                        unit.unit(),
                        unit.name(),
                        new SqlParameterValue(Types.VARCHAR, unit.managingLine()),
                        event.sequence())
                .update();
    }
}
