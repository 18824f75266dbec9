package vn.thidua.workflow.council.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.workflow.ballot.Choice;
import vn.thidua.workflow.council.CastCouncilVote;
import vn.thidua.workflow.council.CloseCouncilBallot;
import vn.thidua.workflow.council.ConveneSession;
import vn.thidua.workflow.council.OpenSession;
import vn.thidua.workflow.council.ReleaseCouncilKeyShare;
import vn.thidua.workflow.council.SignCouncilMinutes;
import vn.thidua.workflow.council.ViewSession;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.PersonId;
import vn.thidua.workflow.shared.SessionId;
import vn.thidua.workflow.shared.SharedProblem;

/** A session from the invitation to the signed minutes. Bodies of votes are never logged or kept. */
@RestController
@RequestMapping("/api/council/sessions")
class SessionController {

    private final ConveneSession conveneSession;
    private final ViewSession viewSession;
    private final OpenSession openSession;
    private final CastCouncilVote castVote;
    private final ReleaseCouncilKeyShare releaseKeyShare;
    private final CloseCouncilBallot closeBallot;
    private final SignCouncilMinutes signMinutes;

    SessionController(
            ConveneSession conveneSession,
            ViewSession viewSession,
            OpenSession openSession,
            CastCouncilVote castVote,
            ReleaseCouncilKeyShare releaseKeyShare,
            CloseCouncilBallot closeBallot,
            SignCouncilMinutes signMinutes) {
        this.conveneSession = conveneSession;
        this.viewSession = viewSession;
        this.openSession = openSession;
        this.castVote = castVote;
        this.releaseKeyShare = releaseKeyShare;
        this.closeBallot = closeBallot;
        this.signMinutes = signMinutes;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, String> convene(@RequestBody @Valid NewSession body) {
        var agenda = body.nominations().stream().map(NominationId::of).toList();
        return Map.of(
                "id", conveneSession.convene(body.heldAt().toInstant(), agenda).toString());
    }

    @GetMapping
    List<SessionJson> all() {
        return viewSession.all().stream().map(SessionJson::of).toList();
    }

    @GetMapping("/{id}")
    SessionJson one(@PathVariable String id) {
        return SessionJson.of(viewSession.one(SessionId.of(id)));
    }

    @PostMapping("/{id}/opening")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void open(@PathVariable String id, @RequestBody @Valid Attendance body) {
        openSession.open(
                SessionId.of(id),
                body.present().stream().map(SessionController::person).collect(Collectors.toSet()));
    }

    @PutMapping("/{id}/votes")
    Receipts vote(@PathVariable String id, @RequestBody @Valid Votes body) {
        var choices = new HashMap<NominationId, Choice>();
        body.choices().forEach((nomination, choice) -> choices.put(NominationId.of(nomination), choice));
        var receipts = new TreeMap<String, String>();
        castVote.cast(SessionId.of(id), choices)
                .forEach((nomination, receipt) -> receipts.put(nomination.toString(), receipt));
        return new Receipts(receipts);
    }

    @PostMapping("/{id}/key-share")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void releaseKeyShare(@PathVariable String id) {
        releaseKeyShare.release(SessionId.of(id));
    }

    @PostMapping("/{id}/closing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(@PathVariable String id) {
        closeBallot.close(SessionId.of(id));
    }

    @PostMapping("/{id}/minutes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void sign(@PathVariable String id) {
        signMinutes.sign(SessionId.of(id));
    }

    private static PersonId person(String text) {
        try {
            return new PersonId(text);
        } catch (IllegalArgumentException malformed) {
            throw SharedProblem.INPUT_INVALID.on(text);
        }
    }

    record NewSession(
            @NotNull OffsetDateTime heldAt, @NotNull List<String> nominations) {}

    record Attendance(@NotNull List<String> present) {}

    /** Prints nothing of its content, wherever it may end up. */
    record Votes(@NotEmpty Map<String, Choice> choices) {

        @Override
        public String toString() {
            return "Votes[sealed]";
        }
    }

    record Receipts(Map<String, String> receipts) {}
}
