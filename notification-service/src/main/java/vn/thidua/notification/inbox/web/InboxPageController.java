package vn.thidua.notification.inbox.web;

import java.security.Principal;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thidua.notification.inbox.Inbox;
import vn.thidua.notification.shared.VietnamTime;

/**
 * The inbox as a page. It wants the same bearer token as the API, so a plain browser cannot open it: it is for whoever puts the token
 * in front, such as a gateway. This service keeps no session and no password of its own; the portal has a page of its own for people.
 */
@Controller
class InboxPageController {

    private static final DateTimeFormatter TIMES =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT).withZone(VietnamTime.ZONE);
    private static final int MOST = 50;

    private final Inbox inbox;

    InboxPageController(Inbox inbox) {
        this.inbox = inbox;
    }

    @GetMapping("/inbox")
    String inbox(Principal person, Model page) {
        page.addAttribute("unread", inbox.unread(person.getName()));
        page.addAttribute("items", inbox.newest(person.getName(), false, MOST));
        page.addAttribute("times", TIMES);
        return "inbox";
    }
}
