package vn.thidua.workflow.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.organisation.CouncilMember;
import vn.thidua.workflow.organisation.Councils;
import vn.thidua.workflow.shared.PersonId;

/** The members of the city council who vote, in the order of the establishing decision. */
@Component
class VotingMembers {

    private final Councils councils;

    VotingMembers(Councils councils) {
        this.councils = councils;
    }

    List<PersonId> ids() {
        return councils.members(Councils.CITY).stream()
                .filter(CouncilMember::votes)
                .map(CouncilMember::person)
                .toList();
    }
}
