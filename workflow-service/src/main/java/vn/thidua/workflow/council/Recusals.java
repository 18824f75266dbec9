package vn.thidua.workflow.council;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.organisation.People;
import vn.thidua.workflow.shared.PersonId;
import vn.thidua.workflow.shared.SessionId;
import vn.thidua.workflow.shared.UnitCode;

/**
 * Keeps members out of the vote on their own unit's nominations (domain rule SOD-4). They stay in the base: the law counts all
 * members (SOD-5).
 */
@Component
class Recusals {

    private final People people;
    private final Agendas agendas;

    Recusals(People people, Agendas agendas) {
        this.people = people;
        this.agendas = agendas;
    }

    /** Notes who does not vote on what, among all voting members of the session. */
    void note(SessionId session, List<SeatRow> voting) {
        var agenda = agendas.of(session);
        for (var seat : voting) {
            agenda.stream()
                    .filter(item -> belongs(seat.person(), item.unit()))
                    .forEach(item -> agendas.recuse(session, item.nomination(), seat.person()));
        }
    }

    /** What each of these may vote on; whoever may vote on nothing is left out. */
    Map<String, Set<UUID>> itemsByVoter(SessionId session, List<SeatRow> voters) {
        var agenda = agendas.of(session);
        return voters.stream()
                .map(SeatRow::person)
                .filter(voter -> !items(agenda, voter).isEmpty())
                .collect(Collectors.toMap(PersonId::value, voter -> items(agenda, voter)));
    }

    private static Set<UUID> items(List<AgendaItem> agenda, PersonId voter) {
        return agenda.stream()
                .filter(item -> !item.recused().contains(voter))
                .map(item -> item.nomination().value())
                .collect(Collectors.toSet());
    }

    private boolean belongs(PersonId member, UnitCode unit) {
        return people.find(member).filter(person -> unit.equals(person.unit())).isPresent();
    }
}
