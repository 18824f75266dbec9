package vn.thidua.workflow.process.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.workflow.process.ClaimTask;
import vn.thidua.workflow.process.ListMyTasks;
import vn.thidua.workflow.process.TaskView;
import vn.thidua.workflow.process.UnclaimTask;

/** The caller's own tasks. */
@RestController
@RequestMapping("/api/tasks")
class TaskController {

    private final ListMyTasks listing;
    private final ClaimTask claiming;
    private final UnclaimTask unclaiming;
    private final Clock clock;

    TaskController(ListMyTasks listing, ClaimTask claiming, UnclaimTask unclaiming, Clock clock) {
        this.clock = clock;
        this.listing = listing;
        this.claiming = claiming;
        this.unclaiming = unclaiming;
    }

    @GetMapping
    List<TaskView> mine() {
        return listing.list();
    }

    /** What deadlines are compared with; the sample clock runs ahead. */
    @GetMapping("/now")
    Now now() {
        return new Now(clock.instant());
    }

    @PostMapping("/{id}/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void claim(@PathVariable String id) {
        claiming.claim(id);
    }

    @PostMapping("/{id}/unclaim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unclaim(@PathVariable String id) {
        unclaiming.unclaim(id);
    }

    record Now(Instant now) {}
}
