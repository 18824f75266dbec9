package vn.thidua.workflow.cluster.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.workflow.cluster.Objection;
import vn.thidua.workflow.cluster.PeerView;
import vn.thidua.workflow.cluster.RoundStatus;
import vn.thidua.workflow.cluster.RoundView;
import vn.thidua.workflow.cluster.Standing;
import vn.thidua.workflow.organisation.ClusterSeat;

/** A round as the interface shows it: ids as plain strings. */
record RoundJson(
        String id,
        String cluster,
        String clusterName,
        int year,
        String sheet,
        String ruleSet,
        @Nullable String ruleSetWarning,
        RoundStatus status,
        Instant openedAt,
        Instant assessmentDeadline,
        @Nullable Instant objectionDeadline,
        @Nullable String chair,
        List<Member> members,
        List<Candidate> candidates,
        List<Peers> comparison,
        List<Line> ranking,
        List<ObjectionJson> objections,
        Set<String> voted,
        List<Result> results,
        RoundView.@Nullable Minutes minutes) {

    static RoundJson of(RoundView view) {
        var chair = view.chair();
        return new RoundJson(
                view.id().toString(),
                view.cluster(),
                view.clusterName(),
                view.year(),
                view.sheet().value(),
                view.ruleSet().value(),
                view.ruleSetWarning(),
                view.status(),
                view.openedAt(),
                view.assessmentDeadline(),
                view.objectionDeadline(),
                chair == null ? null : chair.value(),
                view.members().stream().map(Member::of).toList(),
                view.candidates().stream().map(Candidate::of).toList(),
                view.comparison().stream().map(Peers::of).toList(),
                view.ranking().stream().map(Line::of).toList(),
                view.objections().stream().map(ObjectionJson::of).toList(),
                view.voted(),
                view.results().stream().map(Result::of).toList(),
                view.minutes());
    }

    record Member(
            String unit,
            String name,
            ClusterSeat seat,
            boolean assessed,
            boolean peersScored,
            @Nullable Boolean present) {

        static Member of(RoundView.Member member) {
            return new Member(
                    member.unit().value(),
                    member.name(),
                    member.seat(),
                    member.assessed(),
                    member.peersScored(),
                    member.present());
        }
    }

    record Candidate(String nomination, String unit, String award) {

        static Candidate of(RoundView.Candidate candidate) {
            return new Candidate(
                    candidate.nomination().toString(),
                    candidate.unit().value(),
                    candidate.award().value());
        }
    }

    record Peers(
            String unit,
            @Nullable BigDecimal selfTotal,
            BigDecimal peerTotal,
            boolean reconcile,
            Map<String, BigDecimal> peerPoints) {

        static Peers of(PeerView view) {
            return new Peers(
                    view.unit().value(), view.selfTotal(), view.peerTotal(), view.reconcile(), view.peerPoints());
        }
    }

    record Line(String unit, BigDecimal base, BigDecimal bonus, BigDecimal penalty, BigDecimal finalScore, int rank) {

        static Line of(Standing standing) {
            return new Line(
                    standing.unit().value(),
                    standing.base(),
                    standing.bonus(),
                    standing.penalty(),
                    standing.finalScore(),
                    standing.rank());
        }
    }

    record ObjectionJson(
            String unit,
            String text,
            Instant raisedAt,
            @Nullable String settlement) {

        static ObjectionJson of(Objection objection) {
            return new ObjectionJson(
                    objection.unit().value(), objection.text(), objection.raisedAt(), objection.settlement());
        }
    }

    record Result(String nomination, int yes, int no, int invalid, int base, boolean proposed, List<String> receipts) {

        static Result of(RoundView.Result result) {
            var votes = result.votes();
            return new Result(
                    result.nomination().toString(),
                    votes.yes(),
                    votes.no(),
                    votes.invalid(),
                    votes.base(),
                    votes.proposed(),
                    result.receipts());
        }
    }
}
