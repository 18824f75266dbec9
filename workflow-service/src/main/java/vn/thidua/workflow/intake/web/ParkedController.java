package vn.thidua.workflow.intake.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.workflow.intake.ParkedRecord;
import vn.thidua.workflow.intake.ReplayParked;
import vn.thidua.workflow.intake.ViewParked;
import vn.thidua.workflow.shared.Ids;

/** Parked records, for administrators. */
@RestController
@RequestMapping("/api/intake/parked")
class ParkedController {

    private static final int LONGEST_PREVIEW = 4000;

    private final ViewParked viewParked;
    private final ReplayParked replayParked;

    ParkedController(ViewParked viewParked, ReplayParked replayParked) {
        this.viewParked = viewParked;
        this.replayParked = replayParked;
    }

    @GetMapping
    List<Parked> all() {
        return viewParked.all().stream().map(Parked::of).toList();
    }

    @PostMapping("/{id}/replay")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void replay(@PathVariable String id) {
        replayParked.replay(Ids.parse(id));
    }

    record Parked(
            String id,
            String topic,
            int partition,
            long offset,
            @Nullable String key,
            String headers,
            String value,
            String cause,
            Instant parkedAt,
            @Nullable Instant replayedAt) {

        static Parked of(ParkedRecord parked) {
            return new Parked(
                    parked.id().toString(),
                    parked.topic(),
                    parked.partition(),
                    parked.offset(),
                    parked.key(),
                    parked.headers(),
                    preview(parked.value()),
                    parked.cause(),
                    parked.parkedAt(),
                    parked.replayedAt());
        }

        private static String preview(byte @Nullable [] value) {
            var text = value == null ? "" : new String(value, StandardCharsets.UTF_8);
            return text.substring(0, Math.min(text.length(), LONGEST_PREVIEW));
        }
    }
}
