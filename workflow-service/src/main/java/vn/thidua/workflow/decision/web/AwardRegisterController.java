package vn.thidua.workflow.decision.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.workflow.decision.AwardRegister;
import vn.thidua.workflow.decision.RegisteredAward;
import vn.thidua.workflow.ruleset.SubjectType;

/** The award register of a year, for everybody who has a login, whatever their role: a signed decision is public. */
@RestController
@RequestMapping("/api/awards")
class AwardRegisterController {

    private final AwardRegister register;

    AwardRegisterController(AwardRegister register) {
        this.register = register;
    }

    @GetMapping
    List<AwardJson> of(@RequestParam int year) {
        return register.of(year).stream().map(AwardJson::of).toList();
    }

    record AwardJson(
            String nominationId,
            String dossierCode,
            int year,
            String award,
            String awardName,
            String awardNameEn,
            SubjectType subjectType,
            String subject,
            String unit,
            String unitName,
            String decisionNumber,
            LocalDate decidedOn,
            @Nullable BigDecimal bonusMultiple,
            @Nullable LocalDate presentedOn) {

        static AwardJson of(RegisteredAward award) {
            return new AwardJson(
                    award.nomination().toString(),
                    award.dossierCode(),
                    award.year(),
                    award.award().value(),
                    award.awardNameVi(),
                    award.awardNameEn(),
                    award.subjectType(),
                    award.subject(),
                    award.unit().value(),
                    award.unitName(),
                    award.decisionNumber(),
                    award.decidedOn(),
                    award.bonusMultiple(),
                    award.presentedOn());
        }
    }
}
