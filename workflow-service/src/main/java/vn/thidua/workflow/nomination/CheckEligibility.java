package vn.thidua.workflow.nomination;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.shared.NominationId;

/**
 * Applies the rules to the signed dossier. An automatic step of the process: it asks for no right, because whoever signed had it, and no
 * page or interface may call it.
 */
@Component
public class CheckEligibility {

    private final Dossiers dossiers;
    private final Eligibility eligibility;
    private final AdvanceNomination advance;

    CheckEligibility(Dossiers dossiers, Eligibility eligibility, AdvanceNomination advance) {
        this.dossiers = dossiers;
        this.eligibility = eligibility;
        this.advance = advance;
    }

    /**
     * The verdict is announced as EligibilityChecked; a dossier that is not eligible is a draft again and its initiatives are free.
     *
     * @throws vn.thidua.workflow.shared.Problem {@code not-found}, {@code not-now} unless the unit has just signed
     */
    @Transactional
    public Verdict check(NominationId id) {
        var nomination = dossiers.hold(id);
        var findings = eligibility.of(nomination);
        var eligible = findings.stream().noneMatch(Finding::stops);
        advance.by(new EligibilityChecked(
                id, eligible, findings.stream().map(Finding::slug).distinct().toList()));
        return new Verdict(eligible, findings);
    }

    /** What the rules say. @param findings warnings included */
    public record Verdict(boolean eligible, List<Finding> findings) {}
}
