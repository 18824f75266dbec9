package vn.thidua.notification.inbox.web;

import java.security.Principal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.thidua.notification.inbox.Inbox;
import vn.thidua.notification.inbox.InboxItem;
import vn.thidua.notification.inbox.ReadAllNotices;
import vn.thidua.notification.inbox.ReadNotice;
import vn.thidua.notification.shared.Ids;

/** The inbox of the person who calls; there is no way to ask for anybody else's. */
@RestController
@RequestMapping("/api/inbox")
class InboxController {

    private static final int MOST = 200;

    private final Inbox inbox;
    private final ReadNotice read;
    private final ReadAllNotices readAll;
    private final UnreadStreams streams;

    InboxController(Inbox inbox, ReadNotice read, ReadAllNotices readAll, UnreadStreams streams) {
        this.inbox = inbox;
        this.read = read;
        this.readAll = readAll;
        this.streams = streams;
    }

    record Overview(long unread, List<InboxItem> items) {}

    @GetMapping
    Overview mine(
            Principal person,
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(defaultValue = "50") int limit) {
        var items = inbox.newest(person.getName(), unread, Math.max(1, Math.min(limit, MOST)));
        return new Overview(inbox.unread(person.getName()), items);
    }

    @PostMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(Principal person, @PathVariable String id) {
        read.of(Ids.parse(id), person.getName());
    }

    @PostMapping("/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void readAll(Principal person) {
        readAll.of(person.getName());
    }

    @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(Principal person) {
        return streams.open(person.getName());
    }
}
