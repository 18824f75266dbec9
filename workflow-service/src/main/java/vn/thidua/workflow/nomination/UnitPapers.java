package vn.thidua.workflow.nomination;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.ruleset.DueStage;
import vn.thidua.workflow.ruleset.Need;
import vn.thidua.workflow.ruleset.PaperRequirement;

/** Mandatory papers that the unit owes. */
@Component
class UnitPapers implements EligibilityRule {

    static final String SLUG = "paper-missing";

    /** Minutes of the unit council; they cannot exist before it has met, so only the signature asks for them. */
    static final String COUNCIL_MINUTES = "BB_CS";

    @Override
    public List<Finding> check(Dossier dossier) {
        return missing(dossier.papers(), dossier.present());
    }

    static List<Finding> missing(List<PaperRequirement> asked, Set<String> present) {
        return asked.stream()
                .filter(each -> each.need() == Need.MANDATORY && each.due() == DueStage.UNIT)
                .filter(each -> !present.contains(each.paper()))
                .map(UnitPapers::missing)
                .toList();
    }

    private static Finding missing(PaperRequirement paper) {
        return Finding.blocking(SLUG, paper.source(), paper.paper(), paper.nameVi());
    }

    static boolean isAboutCouncilMinutes(Finding finding) {
        return finding.slug().equals(SLUG) && finding.about().contains(COUNCIL_MINUTES);
    }
}
