package vn.thidua.workflow.council;

import vn.thidua.workflow.shared.AggregateKind;
import vn.thidua.workflow.shared.AggregateRef;
import vn.thidua.workflow.shared.DomainEvent;
import vn.thidua.workflow.shared.SessionId;

/** Something that has happened in a session of the city council. */
public sealed interface CouncilFact extends DomainEvent
        permits SessionConvened, SessionOpened, CouncilBallotOpened, CouncilBallotClosed, CouncilMinutesSigned {

    SessionId session();

    @Override
    default AggregateRef aggregate() {
        return new AggregateRef(AggregateKind.COUNCIL_SESSION, session().toString());
    }
}
