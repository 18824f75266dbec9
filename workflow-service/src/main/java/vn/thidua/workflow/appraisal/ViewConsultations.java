package vn.thidua.workflow.appraisal;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.shared.NominationId;

/** Shows what agencies were asked and what they said. */
@Component
public class ViewConsultations {

    private final ConsultationRequests requests;
    private final NominationDesk desk;
    private final Access access;

    ViewConsultations(ConsultationRequests requests, NominationDesk desk, Access access) {
        this.requests = requests;
        this.desk = desk;
        this.access = access;
    }

    /** All requests for the city; for an agency its own. @throws vn.thidua.workflow.shared.Problem {@code not-authorised}, {@code not-found} */
    @Transactional(readOnly = true)
    public List<ConsultationRequest> of(NominationId nomination) {
        var own = own(nomination);
        if (!own.isEmpty()) {
            return own;
        }
        desk.require(nomination, CityReaders.groups());
        return requests.of(nomination);
    }

    /** The same for a page that others read too: to them it shows nothing instead of refusing. */
    @Transactional(readOnly = true)
    public List<ConsultationRequest> shown(NominationId nomination) {
        return access.holds(CityReaders.groups()) ? of(nomination) : own(nomination);
    }

    private List<ConsultationRequest> own(NominationId nomination) {
        return requests.of(nomination).stream()
                .filter(request -> access.holds(Group.of(Role.CONSULTEE, request.agency())))
                .toList();
    }
}
