package vn.thidua.workflow.nomination.web;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.workflow.nomination.ReadPaperPage;
import vn.thidua.workflow.shared.NominationId;

/** Pages of papers as pictures. */
@RestController
class PaperPageController {

    /** Long enough to leaf through a dossier, short enough for a paper that is replaced. */
    private static final Duration KEPT_BY_BROWSERS = Duration.ofMinutes(5);

    private final ReadPaperPage read;

    PaperPageController(ReadPaperPage read) {
        this.read = read;
    }

    @GetMapping("/api/nominations/{id}/papers/{paper}/pages/{number}")
    ResponseEntity<byte[]> page(@PathVariable String id, @PathVariable String paper, @PathVariable int number) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(KEPT_BY_BROWSERS).cachePrivate())
                .body(read.page(NominationId.of(id), paper, number));
    }
}
