package vn.thidua.workflow.portal;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.thidua.workflow.nomination.VisibleNominations;
import vn.thidua.workflow.shared.NominationId;

/** Server-sent events for the page of a nomination. */
@RestController
class LivePageStream {

    private final VisibleNominations visible;
    private final LivePages pages;

    LivePageStream(VisibleNominations visible, LivePages pages) {
        this.visible = visible;
        this.pages = pages;
    }

    /** @throws vn.thidua.workflow.shared.Problem {@code not-found} */
    @GetMapping(path = "/nominations/{id}/changes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> changes(@PathVariable String id) {
        var nomination = NominationId.of(id);
        visible.require(nomination);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("X-Accel-Buffering", "no")
                .body(pages.follow(nomination));
    }
}
