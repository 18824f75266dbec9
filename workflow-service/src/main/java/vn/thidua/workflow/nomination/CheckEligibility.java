package vn.thidua.workflow.nomination;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.shared.NominationId;

/** Applies the rules to the signed dossier. */
@Component
public class CheckEligibility {

    private final Dossiers dossiers;
    private final ForwardingRight right;
    private final Eligibility eligibility;
    private final AdvanceNomination advance;

    CheckEligibility(Dossiers dossiers, ForwardingRight right, Eligibility eligibility, AdvanceNomination advance) {
        this.dossiers = dossiers;
        this.right = right;
        this.eligibility = eligibility;
        this.advance = advance;
    }

    /**
     * The verdict is announced as EligibilityChecked; a dossier that is not eligible is a draft again and its initiatives are free.
     *
     * @throws vn.thidua.workflow.shared.Problem {@code not-found}, {@code not-authorised}, {@code not-now} unless the unit has just signed
     */
    @Transactional
    public Verdict check(NominationId id) {
        var nomination = dossiers.hold(id);
        right.require(nomination);
        var findings = eligibility.of(nomination);
        var eligible = findings.stream().noneMatch(Finding::stops);
        advance.by(new EligibilityChecked(
                id, eligible, findings.stream().map(Finding::slug).distinct().toList()));
        return new Verdict(eligible, findings);
    }

    /** What the rules say. @param findings warnings included */
    public record Verdict(boolean eligible, List<Finding> findings) {}
}
