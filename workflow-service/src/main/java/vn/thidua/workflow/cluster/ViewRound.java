package vn.thidua.workflow.cluster;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.assessment.SheetCode;
import vn.thidua.workflow.ballot.BallotBoxes;
import vn.thidua.workflow.organisation.Clusters;
import vn.thidua.workflow.organisation.Units;
import vn.thidua.workflow.ruleset.RuleSets;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.RoundId;
import vn.thidua.workflow.shared.SharedProblem;
import vn.thidua.workflow.shared.UnitCode;

/** Shows rounds to those who take part in them, and to the city. */
@Component
public class ViewRound {

    private final Rounds rounds;
    private final RoundDesk desk;
    private final RoundMembers members;
    private final RoundNominations nominations;
    private final Comparison comparison;
    private final VerifiedScores verified;
    private final Objections objections;
    private final BallotDesk ballot;
    private final BallotBoxes boxes;
    private final Clusters clusters;
    private final Units units;
    private final RuleSets rules;
    private final Clock clock;

    ViewRound(
            Rounds rounds,
            RoundDesk desk,
            RoundMembers members,
            RoundNominations nominations,
            Comparison comparison,
            VerifiedScores verified,
            Objections objections,
            BallotDesk ballot,
            BallotBoxes boxes,
            Clusters clusters,
            Units units,
            RuleSets rules,
            Clock clock) {
        this.rounds = rounds;
        this.desk = desk;
        this.members = members;
        this.nominations = nominations;
        this.comparison = comparison;
        this.verified = verified;
        this.objections = objections;
        this.ballot = ballot;
        this.boxes = boxes;
        this.clusters = clusters;
        this.units = units;
        this.rules = rules;
        this.clock = clock;
    }

    /** Rounds that the actor may see, newest first. */
    @Transactional(readOnly = true)
    public List<RoundView> all() {
        return rounds.newestFirst().stream().filter(desk::sees).map(this::view).toList();
    }

    /** @throws vn.thidua.workflow.shared.Problem {@code not-found} also when the actor may not see it */
    @Transactional(readOnly = true)
    public RoundView one(RoundId id) {
        return rounds.findById(id.value())
                .filter(desk::sees)
                .map(this::view)
                .orElseThrow(() -> SharedProblem.NOT_FOUND.on(id));
    }

    /** The round that decides on the nomination, where there is one that the actor may see. */
    @Transactional(readOnly = true)
    public Optional<RoundView> decidingOn(NominationId nomination) {
        return nominations
                .roundOf(nomination)
                .flatMap(id -> rounds.findById(id.value()))
                .filter(desk::sees)
                .map(this::view);
    }

    /** Sheets of the rounds that the actor may see, newest round first. */
    @Transactional(readOnly = true)
    public List<SheetCode> sheets() {
        return rounds.newestFirst().stream()
                .filter(desk::sees)
                .map(Round::sheet)
                .distinct()
                .toList();
    }

    /** Whether there is such a round and the actor may see it. */
    @Transactional(readOnly = true)
    public boolean shows(RoundId id) {
        return rounds.findById(id.value()).filter(desk::sees).isPresent();
    }

    private RoundView view(Round round) {
        var own = desk.ownUnits(round);
        var seesRanking = desk.seesRanking(round);
        var seesObjections = desk.seesObjections(round);
        var leads = desk.leads(round);
        var inRound = members.of(round.id());
        var candidates = nominations.of(round.id());
        return new RoundView(
                round.id(),
                round.cluster(),
                clusters.name(round.cluster()),
                round.year(),
                round.sheet(),
                round.ruleset(),
                rules.byId(round.ruleset()).warning(),
                round.status(),
                round.openedAt(),
                round.assessmentDeadline(),
                round.objectionDeadline(),
                chair(round, inRound),
                inRound.stream().map(this::member).toList(),
                candidates.stream()
                        .map(each -> new RoundView.Candidate(each.nomination(), each.unit(), each.award()))
                        .toList(),
                round.is(RoundStatus.OBJECTIONS_CLOSED) && ballot.nobodyStands(round),
                comparison(round, inRound, own, leads),
                verified.ranking(round.id()).stream()
                        .filter(line -> seesRanking || own.contains(line.unit()))
                        .toList(),
                objections.of(round.id()).stream()
                        .filter(each -> seesObjections || own.contains(each.unit()))
                        .toList(),
                voted(round),
                seesRanking ? results(round, candidates) : List.of(),
                seesRanking ? minutes(round) : null);
    }

    /** Who is to chair, once it can be known; fixed when the ballot opens. */
    private @Nullable UnitCode chair(Round round, List<MemberRow> inRound) {
        return round.is(RoundStatus.OBJECTIONS_CLOSED)
                ? ballot.toBe(round, inRound).unit()
                : round.chair();
    }

    private RoundView.Member member(MemberRow row) {
        return new RoundView.Member(
                row.unit(),
                units.get(row.unit()).name(),
                row.seat(),
                row.assessedAt() != null,
                row.peersScoredAt() != null,
                row.present());
    }

    private List<PeerView> comparison(Round round, List<MemberRow> inRound, Set<UnitCode> own, boolean leads) {
        var complete = inRound.stream().allMatch(member -> member.peersScoredAt() != null);
        if (!complete && !round.peerScoringTimeIsOver(clock.instant())) {
            return List.of();
        }
        return comparison.of(round).stream()
                .filter(each -> leads || (round.reached(RoundStatus.VERIFIED) && own.contains(each.unit())))
                .toList();
    }

    private Set<String> voted(Round round) {
        return round.is(RoundStatus.BALLOT_OPEN) && ballot.leads(round)
                ? new TreeSet<>(boxes.participants(round.ballotBox()))
                : Set.of();
    }

    private List<RoundView.Result> results(Round round, List<RoundNomination> candidates) {
        var results = new ArrayList<RoundView.Result>();
        for (var candidate : candidates) {
            var votes = candidate.result();
            if (votes != null) {
                results.add(new RoundView.Result(
                        candidate.nomination(),
                        votes,
                        boxes.receipts(round.ballotBox(), candidate.nomination().value())));
            }
        }
        return List.copyOf(results);
    }

    private RoundView.@Nullable Minutes minutes(Round round) {
        return round.reached(RoundStatus.BALLOT_CLOSED) && round.hadBallot()
                ? new RoundView.Minutes(
                        boxes.merkleRoot(round.ballotBox()), round.minutesSignedAt(), round.minutesSignedBy())
                : null;
    }
}
