package vn.thidua.workflow.council.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.workflow.council.Count;
import vn.thidua.workflow.council.SessionStatus;
import vn.thidua.workflow.council.SessionView;
import vn.thidua.workflow.organisation.CouncilSeat;
import vn.thidua.workflow.ruleset.Threshold;
import vn.thidua.workflow.shared.PersonId;

/** A session as the interface shows it: ids as plain strings. */
record SessionJson(
        String id,
        String council,
        String ruleSet,
        @Nullable String ruleSetWarning,
        Instant heldAt,
        SessionStatus status,
        @Nullable Instant ballotDeadline,
        List<Seat> members,
        List<Item> agenda,
        Set<String> voted,
        SessionView.@Nullable Minutes minutes) {

    static SessionJson of(SessionView view) {
        return new SessionJson(
                view.id().toString(),
                view.council(),
                view.ruleSet().value(),
                view.ruleSetWarning(),
                view.heldAt(),
                view.status(),
                view.ballotDeadline(),
                view.members().stream().map(Seat::of).toList(),
                view.agenda().stream().map(Item::of).toList(),
                view.voted(),
                view.minutes());
    }

    record Seat(
            String person,
            String name,
            CouncilSeat seat,
            boolean votes,
            @Nullable Boolean present) {

        static Seat of(SessionView.Seat seat) {
            return new Seat(seat.person().value(), seat.name(), seat.seat(), seat.votes(), seat.present());
        }
    }

    /** @param recused ids of members who do not vote on it because they belong to its unit */
    record Item(
            String nomination,
            String dossierCode,
            String subject,
            String unitName,
            String awardName,
            Threshold threshold,
            Set<String> recused,
            @Nullable Votes votes,
            List<String> receipts) {

        static Item of(SessionView.Item item) {
            var count = item.count();
            return new Item(
                    item.nomination().toString(),
                    item.dossierCode(),
                    item.subject(),
                    item.unitName(),
                    item.award().nameVi(),
                    item.threshold(),
                    item.recused().stream().map(PersonId::value).collect(Collectors.toCollection(TreeSet::new)),
                    count == null ? null : Votes.of(count),
                    item.receipts());
        }
    }

    /** @param revealsVotes warns that all ballots are alike, so the result tells how each member voted */
    record Votes(int yes, int no, int invalid, int base, BigDecimal percent, boolean passed, boolean revealsVotes) {

        static Votes of(Count count) {
            return new Votes(
                    count.yes(),
                    count.no(),
                    count.invalid(),
                    count.base(),
                    count.percent(),
                    count.passed(),
                    count.revealsVotes());
        }
    }
}
