package vn.thidua.workflow.organisation;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a unit known, or gives a known one a new name and managing line. */
@Component
class RegisterUnit {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher facts;

    RegisterUnit(JdbcClient jdbc, ApplicationEventPublisher facts) {
        this.jdbc = jdbc;
        this.facts = facts;
    }

    /** From that day the unit is called so; its earlier name ends the day before. Announces {@link UnitAnnounced}. */
    @Transactional
    public void from(LocalDate day, Unit unit) {
        var code = unit.code().value();
        jdbc.sql("insert into unit (code) values (:code) on conflict do nothing")
                .param("code", code)
                .update();
        jdbc.sql("update unit_version set valid_until = :until where unit = :code and valid_until is null")
                .param("until", day.minusDays(1))
                .param("code", code)
                .update();
        jdbc.sql("""
                        insert into unit_version (unit, name, managing_line, valid_from)
                        values (:code, :name, :line, :from)
                        """)
                .param("code", code)
                .param("name", unit.name())
                .param("line", unit.managingLine().name())
                .param("from", day)
                .update();
        facts.publishEvent(new UnitAnnounced(unit.code(), unit.name(), unit.managingLine()));
    }
}
