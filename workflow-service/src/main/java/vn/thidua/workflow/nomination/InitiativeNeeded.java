package vn.thidua.workflow.nomination;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.ruleset.Need;

/**
 * Titles that rest on an initiative: those whose document matrix demands its certificate. For {@code CSTDCS} the rule sets differ:
 * with {@code cstdcs.mode} LDTT_AND_INITIATIVE excellent completion alone is not enough, with LDTT_AND_ANY it is; which limb was met
 * stands in the history row of the year considered.
 */
@Component
class InitiativeNeeded implements EligibilityRule {

    private static final String GRASSROOTS = "CSTDCS";
    private static final String CERTIFICATE = "SK";

    @Override
    public List<Finding> check(Dossier dossier) {
        return dossier.initiatives().isEmpty() && needed(dossier)
                ? List.of(Finding.blocking("initiative-missing", dossier.awardSource()))
                : List.of();
    }

    private static boolean needed(Dossier dossier) {
        if (!dossier.award().value().equals(GRASSROOTS)) {
            return dossier.papers().stream()
                    .anyMatch(each -> each.paper().equals(CERTIFICATE) && each.need() == Need.MANDATORY);
        }
        var excellenceIsEnough = dossier.rules().setting("cstdcs.mode").equals("LDTT_AND_ANY");
        return dossier.history().stream()
                .filter(each -> each.year() == dossier.year())
                .noneMatch(each -> each.limb() == HistoryTitle.Limb.RESEARCH
                        || (each.limb() == HistoryTitle.Limb.EXCELLENT && excellenceIsEnough));
    }
}
