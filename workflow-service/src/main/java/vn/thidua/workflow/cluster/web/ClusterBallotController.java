package vn.thidua.workflow.cluster.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.workflow.ballot.Choice;
import vn.thidua.workflow.cluster.CastClusterVote;
import vn.thidua.workflow.cluster.CloseClusterBallot;
import vn.thidua.workflow.cluster.OpenClusterBallot;
import vn.thidua.workflow.cluster.ReleaseClusterKeyShare;
import vn.thidua.workflow.cluster.SignClusterMinutes;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.RoundId;

/** The secret ballot of the closing meeting. Bodies of votes are never logged or kept. */
@RestController
@RequestMapping("/api/rounds/{id}")
class ClusterBallotController {

    private final OpenClusterBallot openBallot;
    private final CastClusterVote castVote;
    private final ReleaseClusterKeyShare releaseKeyShare;
    private final CloseClusterBallot closeBallot;
    private final SignClusterMinutes signMinutes;

    ClusterBallotController(
            OpenClusterBallot openBallot,
            CastClusterVote castVote,
            ReleaseClusterKeyShare releaseKeyShare,
            CloseClusterBallot closeBallot,
            SignClusterMinutes signMinutes) {
        this.openBallot = openBallot;
        this.castVote = castVote;
        this.releaseKeyShare = releaseKeyShare;
        this.closeBallot = closeBallot;
        this.signMinutes = signMinutes;
    }

    @PostMapping("/ballot")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void open(@PathVariable String id, @RequestBody @Valid Attendance body) {
        openBallot.open(
                RoundId.of(id), body.present().stream().map(UnitKeys::unit).collect(Collectors.toSet()));
    }

    @PutMapping("/votes")
    Receipts vote(@PathVariable String id, @RequestBody @Valid Votes body) {
        var choices = new HashMap<NominationId, Choice>();
        body.choices().forEach((nomination, choice) -> choices.put(NominationId.of(nomination), choice));
        var receipts = new TreeMap<String, String>();
        castVote.cast(RoundId.of(id), choices)
                .forEach((nomination, receipt) -> receipts.put(nomination.toString(), receipt));
        return new Receipts(receipts);
    }

    @PostMapping("/ballot/key-share")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void releaseKeyShare(@PathVariable String id) {
        releaseKeyShare.release(RoundId.of(id));
    }

    @PostMapping("/ballot/closing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(@PathVariable String id) {
        closeBallot.close(RoundId.of(id));
    }

    @PostMapping("/minutes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void sign(@PathVariable String id) {
        signMinutes.sign(RoundId.of(id));
    }

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
