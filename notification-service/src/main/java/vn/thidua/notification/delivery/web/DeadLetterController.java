package vn.thidua.notification.delivery.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.notification.delivery.DeadLetter;
import vn.thidua.notification.delivery.DeadLetters;
import vn.thidua.notification.delivery.ReviveDeadLetter;
import vn.thidua.notification.shared.Ids;

/** Dead letters, and another try for one. For SYS_ADMIN, as the security configuration says. */
@RestController
@RequestMapping("/api/dead-letters")
class DeadLetterController {

    private static final int MOST = 500;

    private final DeadLetters deadLetters;
    private final ReviveDeadLetter revive;

    DeadLetterController(DeadLetters deadLetters, ReviveDeadLetter revive) {
        this.deadLetters = deadLetters;
        this.revive = revive;
    }

    @GetMapping
    List<DeadLetter> newest(@RequestParam(defaultValue = "100") int limit) {
        return deadLetters.newest(Math.max(1, Math.min(limit, MOST)));
    }

    @PostMapping("/{id}/revival")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revive(@PathVariable String id) {
        revive.of(Ids.parse(id));
    }
}
