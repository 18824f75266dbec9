package vn.thidua.workflow.process.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.thidua.workflow.council.SessionView;
import vn.thidua.workflow.shared.WorkingDays;

/** What a form says of a session of the council. */
final class SessionFacts {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm, dd/MM/yyyy").withZone(WorkingDays.ZONE);

    private SessionFacts() {}

    static List<CaseFact> of(SessionView session) {
        var voting = session.members().stream().filter(SessionView.Seat::votes).count();
        return List.of(
                CaseFact.plain("field.heldAt", MOMENT.format(session.heldAt())),
                CaseFact.message("field.status", "session.status." + session.status()),
                CaseFact.message(
                        "facts.agenda", "facts.dossiers", session.agenda().size()),
                CaseFact.message("facts.voting", "facts.members", voting));
    }
}
