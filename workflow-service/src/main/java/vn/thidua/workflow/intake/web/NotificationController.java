package vn.thidua.workflow.intake.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.workflow.intake.NotifyByHand;
import vn.thidua.workflow.shared.NominationId;

/** Results that are told by hand. */
@RestController
class NotificationController {

    private final NotifyByHand notifyByHand;

    NotificationController(NotifyByHand notifyByHand) {
        this.notifyByHand = notifyByHand;
    }

    @PostMapping("/api/nominations/{id}/notification")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void told(@PathVariable String id, @RequestBody @Valid Proof body) {
        notifyByHand.told(NominationId.of(id), body.channel(), body.text());
    }

    record Proof(
            @NotBlank @Size(max = 60) String channel,
            @NotBlank @Size(max = 2000) String text) {}
}
