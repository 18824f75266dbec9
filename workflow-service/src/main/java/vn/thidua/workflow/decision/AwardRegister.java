package vn.thidua.workflow.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.ruleset.AwardCode;
import vn.thidua.workflow.ruleset.SubjectType;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.UnitCode;

/** Every award ever given. What stands here is public: a signed decision is. */
@Component
public class AwardRegister {

    private final JdbcClient jdbc;
    private final Clock clock;

    AwardRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Awards of a year of consideration, newest decision first. */
    public List<RegisteredAward> of(int year) {
        return jdbc.sql("select * from award_register where year = ? order by decided_on desc, dossier_code")
                .param(year)
                .query(AwardRegister::read)
                .list();
    }

    /** The award that a nomination led to. */
    public Optional<RegisteredAward> find(NominationId nomination) {
        return jdbc.sql("select * from award_register where nomination = ?")
                .param(nomination.value())
                .query(AwardRegister::read)
                .optional();
    }

    void add(RegisteredAward award) {
        jdbc.sql("""
                        insert into award_register
                        ( nomination, dossier_code, year, award, award_name_vi, award_name_en, subject_type, subject
                        , unit, unit_name, decision_number, decided_on, bonus_multiple)
                        values
                        ( :nomination, :dossierCode, :year, :award, :awardNameVi, :awardNameEn, :subjectType, :subject
                        , :unit, :unitName, :decisionNumber, :decidedOn, :bonusMultiple)
                        """)
                .param("nomination", award.nomination().value())
                .param("dossierCode", award.dossierCode())
                .param("year", award.year())
                .param("award", award.award().value())
                .param("awardNameVi", award.awardNameVi())
                .param("awardNameEn", award.awardNameEn())
                .param("subjectType", award.subjectType().name())
                .param("subject", award.subject())
                .param("unit", award.unit().value())
                .param("unitName", award.unitName())
                .param("decisionNumber", award.decisionNumber())
                .param("decidedOn", award.decidedOn())
                .param("bonusMultiple", award.bonusMultiple(), java.sql.Types.NUMERIC)
                .update();
    }

    void presented(NominationId nomination, LocalDate on) {
        jdbc.sql("update award_register set presented_on = ? where nomination = ?")
                .params(on, nomination.value())
                .update();
    }

    void archived(NominationId nomination) {
        jdbc.sql("update award_register set archived_at = ? where nomination = ?")
                .params(Timestamp.from(clock.instant()), nomination.value())
                .update();
    }

    private static RegisteredAward read(ResultSet row, int index) throws SQLException {
        var archivedAt = row.getTimestamp("archived_at");
        return new RegisteredAward(
                new NominationId(row.getObject("nomination", UUID.class)),
                row.getString("dossier_code"),
                row.getInt("year"),
                new AwardCode(row.getString("award")),
                row.getString("award_name_vi"),
                row.getString("award_name_en"),
                SubjectType.valueOf(row.getString("subject_type")),
                row.getString("subject"),
                new UnitCode(row.getString("unit")),
                row.getString("unit_name"),
                row.getString("decision_number"),
                row.getObject("decided_on", LocalDate.class),
                row.getBigDecimal("bonus_multiple"),
                row.getObject("presented_on", LocalDate.class),
                archivedAt == null ? null : archivedAt.toInstant());
    }
}
