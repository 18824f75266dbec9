package vn.thidua.workflow.nomination;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.organisation.ManagingLine;

/**
 * AUTH-01: the level that manages staff and payroll proposes, so a person of a unit that the city does not manage would get this
 * title from its own ministry. Whether the city permits it is not settled: somebody must take responsibility, nobody is blocked.
 */
@Component
class ProposingAuthority implements EligibilityRule {

    static final String SLUG = "auth-01";

    @Override
    public List<Finding> check(Dossier dossier) {
        if (dossier.line() == ManagingLine.CITY
                || !dossier.rules()
                        .listed("authority.check.awards")
                        .contains(dossier.award().value())
                || !dossier.rules().setting("authority.check").equals("WARN_WITH_OVERRIDE")) {
            return List.of();
        }
        var overridden = dossier.overridden().contains(SLUG);
        return List.of(Finding.toOverride(
                SLUG, "Luật 06/2022/QH15, Điều 83", overridden, ManagingLineText.of(dossier.line())));
    }
}
