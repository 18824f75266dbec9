package vn.thidua.workflow.appraisal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.shared.NominationId;

/** Shows the appraisal of a nomination to the city. */
@Component
public class ViewAppraisal {

    private final Appraisals appraisals;
    private final NominationDesk desk;
    private final Access access;

    ViewAppraisal(Appraisals appraisals, NominationDesk desk, Access access) {
        this.appraisals = appraisals;
        this.desk = desk;
        this.access = access;
    }

    /**
     * The appraisal so far; empty before intake, and for those who only see the dossier.
     *
     * @throws vn.thidua.workflow.shared.Problem {@code not-found} for somebody who may not see the nomination
     */
    @Transactional(readOnly = true)
    public Optional<Appraisal> of(NominationId nomination) {
        if (!access.holds(CityReaders.groups())) {
            return Optional.empty();
        }
        desk.require(nomination, CityReaders.groups());
        return appraisals.of(nomination);
    }
}
