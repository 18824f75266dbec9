package vn.thidua.workflow.process.web;

import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.workflow.process.FollowTaskLink;
import vn.thidua.workflow.process.TaskLink;

/** Where links in mails lead: to the case, or to a page that says why there is nothing to do. */
@Controller
class TaskLinkController {

    private final FollowTaskLink links;

    TaskLinkController(FollowTaskLink links) {
        this.links = links;
    }

    @GetMapping("/t/{id}")
    ModelAndView follow(@PathVariable String id) {
        var link = links.of(id);
        if (link instanceof TaskLink.Open open) {
            return new ModelAndView("redirect:" + open.page());
        }
        var kind = link.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        return new ModelAndView("process/task-link", Map.of("kind", kind, "link", link), statusOf(link));
    }

    private static HttpStatus statusOf(TaskLink link) {
        return link instanceof TaskLink.Unknown ? HttpStatus.NOT_FOUND : HttpStatus.OK;
    }
}
