package vn.thidua.workflow.nomination;

import java.util.List;
import org.springframework.stereotype.Component;

/** One initiative supports one proposal only; used for a title it cannot support a commendation, and the other way round. */
@Component
class InitiativeOnce implements EligibilityRule {

    @Override
    public List<Finding> check(Dossier dossier) {
        if (!dossier.rules().setting("initiative.singleUse").equals("true")) {
            return List.of();
        }
        return dossier.initiatives().stream()
                .filter(each -> dossier.usedElsewhere().contains(each.key(dossier.unit())))
                .map(each -> Finding.blocking("initiative-in-use", "Công văn 5007/BNV-BTĐKT, mục III.5.c", each.code()))
                .toList();
    }
}
