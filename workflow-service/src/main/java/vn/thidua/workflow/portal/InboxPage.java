package vn.thidua.workflow.portal;

import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the reader was told, within the application. */
@Controller
class InboxPage {

    private final Inboxes inboxes;

    InboxPage(Inboxes inboxes) {
        this.inboxes = inboxes;
    }

    @GetMapping("/inbox")
    String inbox(@RequestParam(defaultValue = "false") boolean unread, Model model) {
        model.addAttribute("inbox", inboxes.mine(unread).orElse(null));
        model.addAttribute("onlyUnread", unread);
        return "portal/inbox";
    }

    /** For the number beside the link in the header; no content while nobody knows it. */
    @GetMapping("/inbox/unread")
    ResponseEntity<Map<String, Long>> unread() {
        var unread = inboxes.unread();
        var answer = ResponseEntity.ok().cacheControl(CacheControl.noStore());
        return unread.isPresent()
                ? answer.body(Map.of("unread", unread.getAsLong()))
                : ResponseEntity.noContent()
                        .cacheControl(CacheControl.noStore())
                        .build();
    }

    /** @param open whether the reader wants to see what the notice is about */
    @PostMapping("/inbox/{id}/read")
    String read(@PathVariable String id, @RequestParam(defaultValue = "false") boolean open) {
        var path = open ? pathOf(id) : "/inbox";
        inboxes.read(id);
        return "redirect:" + path;
    }

    @PostMapping("/inbox/read")
    String readAll() {
        inboxes.readAll();
        return "redirect:/inbox";
    }

    private String pathOf(String id) {
        return inboxes.mine(false).stream()
                .flatMap(inbox -> inbox.items().stream())
                .filter(notice -> notice.id().equals(id))
                .findFirst()
                .map(Notice::path)
                .orElse("/inbox");
    }
}
