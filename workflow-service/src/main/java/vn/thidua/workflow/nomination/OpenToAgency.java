package vn.thidua.workflow.nomination;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.shared.NominationId;

/** An agency that is asked for its opinion on a nomination may see it; no other agency may. */
@Component
public class OpenToAgency {

    private final JdbcClient sql;
    private final Clock clock;

    OpenToAgency(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** From now on the agency sees the nomination, for good. Asking again changes nothing. */
    @Transactional
    public void open(NominationId nomination, String agency) {
        sql.sql("""
                        insert into nomination_consultee (nomination, agency, since) values (?, ?, ?)
                        on conflict on constraint nomination_consultee_pkey do nothing
                        """)
                .params(nomination.value(), agency, Timestamp.from(clock.instant()))
                .update();
    }
}
