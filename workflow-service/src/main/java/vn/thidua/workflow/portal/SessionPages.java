package vn.thidua.workflow.portal;

import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.workflow.council.ViewSession;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.nomination.NominationStatus;
import vn.thidua.workflow.nomination.Nominations;
import vn.thidua.workflow.shared.SessionId;

/** Pages of council sessions. */
@Controller
class SessionPages {

    private final ViewSession viewSession;
    private final Nominations nominations;
    private final Access access;

    SessionPages(ViewSession viewSession, Nominations nominations, Access access) {
        this.viewSession = viewSession;
        this.nominations = nominations;
        this.access = access;
    }

    @GetMapping("/council/sessions")
    String sessions(Model model) {
        var secretary = access.holds(Group.of(Role.COUNCIL_SECRETARY));
        model.addAttribute("sessions", viewSession.all());
        model.addAttribute("secretary", secretary);
        if (secretary) {
            model.addAttribute("waiting", nominations.in(Set.of(NominationStatus.PUBLISHED)));
        }
        return "portal/sessions";
    }

    @GetMapping("/council/sessions/{id}")
    String session(@PathVariable String id, Model model, Locale locale) {
        var session = viewSession.one(SessionId.of(id));
        var me = access.me();
        model.addAttribute("council", session);
        model.addAttribute("actions", SessionAction.offeredTo(access, session));
        model.addAttribute(
                "ballotItems",
                session.agenda().stream()
                        .filter(item -> !item.recused().contains(me))
                        .map(item -> new BallotItem(
                                item.nomination().toString(), item.award().name(locale) + " – " + item.subject()))
                        .toList());
        return "portal/session";
    }
}
