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

    /** All requests for the city; for an agency its own. */
    @Transactional(readOnly = true)
    public List<ConsultationRequest> of(NominationId nomination) {
        var own = requests.of(nomination).stream()
                .filter(request -> access.holds(Group.of(Role.CONSULTEE, request.agency())))
                .toList();
        if (!own.isEmpty()) {
            return own;
        }
        desk.require(
                nomination,
                Group.of(Role.CITY_SPECIALIST),
                Group.of(Role.CITY_HEAD),
                Group.of(Role.COUNCIL_CHAIR),
                Group.of(Role.COUNCIL_MEMBER),
                Group.of(Role.COUNCIL_SECRETARY),
                Group.of(Role.CHAIRMAN_PC),
                Group.of(Role.AUDITOR));
        return requests.of(nomination);
    }
}
