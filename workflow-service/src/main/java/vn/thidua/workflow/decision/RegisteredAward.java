package vn.thidua.workflow.decision;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.workflow.nomination.NominationCard;
import vn.thidua.workflow.ruleset.AwardCode;
import vn.thidua.workflow.ruleset.SubjectType;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.UnitCode;

/**
 * One award of the register.
 *
 * @param bonusMultiple multiple of the base salary; null where the rule set gives none
 * @param presentedOn null until it is presented
 * @param archivedAt null until the dossier is archived
 */
public record RegisteredAward(
        NominationId nomination,
        String dossierCode,
        int year,
        AwardCode award,
        String awardNameVi,
        String awardNameEn,
        SubjectType subjectType,
        String subject,
        UnitCode unit,
        String unitName,
        String decisionNumber,
        LocalDate decidedOn,
        @Nullable BigDecimal bonusMultiple,
        @Nullable LocalDate presentedOn,
        @Nullable Instant archivedAt) {

    static RegisteredAward of(
            NominationCard card, String decisionNumber, LocalDate decidedOn, @Nullable BigDecimal bonusMultiple) {
        return new RegisteredAward(
                card.id(),
                card.dossierCode(),
                card.year(),
                card.award().code(),
                card.award().nameVi(),
                card.award().nameEn(),
                card.award().subject(),
                card.subject(),
                card.unit(),
                card.unitName(),
                decisionNumber,
                decidedOn,
                bonusMultiple,
                null,
                null);
    }
}
