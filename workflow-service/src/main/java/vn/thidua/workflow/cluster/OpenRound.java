package vn.thidua.workflow.cluster;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.assessment.ScoringSheets;
import vn.thidua.workflow.assessment.SheetCode;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.organisation.Clusters;
import vn.thidua.workflow.ruleset.RuleSets;
import vn.thidua.workflow.ruleset.Step;
import vn.thidua.workflow.shared.RoundId;
import vn.thidua.workflow.shared.WorkingDays;

/** The city opens the yearly round of a cluster. */
@Component
public class OpenRound {

    private final Rounds rounds;
    private final RoundMembers members;
    private final Clusters clusters;
    private final ScoringSheets sheets;
    private final RuleSets rules;
    private final ReceiveAssessment assessments;
    private final WorkingDays days;
    private final Access access;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    OpenRound(
            Rounds rounds,
            RoundMembers members,
            Clusters clusters,
            ScoringSheets sheets,
            RuleSets rules,
            ReceiveAssessment assessments,
            WorkingDays days,
            Access access,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.members = members;
        this.clusters = clusters;
        this.sheets = sheets;
        this.rules = rules;
        this.assessments = assessments;
        this.days = days;
        this.access = access;
        this.clock = clock;
        this.events = events;
    }

    /**
     * The round stands with the members and the rule set of its year, and announces {@link RoundOpened}; self-assessments that were
     * handed in before are received at once.
     *
     * @throws vn.thidua.workflow.shared.Problem {@code round-already-open}, {@code cluster-without-members},
     *     {@code sheet-of-another-year}
     */
    @Transactional
    public RoundId open(String cluster, int year, SheetCode sheet) {
        access.require(Group.of(Role.CITY_SPECIALIST));
        if (rounds.findAndLockYear(cluster, year).isPresent()) {
            throw ClusterProblem.ROUND_ALREADY_OPEN.on(cluster, String.valueOf(year));
        }
        var inCluster = clusters.members(cluster, year);
        if (inCluster.isEmpty()) {
            throw ClusterProblem.CLUSTER_WITHOUT_MEMBERS.on(cluster, String.valueOf(year));
        }
        if (sheets.get(sheet).year() != year) {
            throw ClusterProblem.SHEET_OF_ANOTHER_YEAR.on(sheet, String.valueOf(year));
        }
        var ruleset = rules.forYear(year);
        var deadline = days.deadlineIn(ruleset.workingDays(Step.SELF_ASSESS_IN_ROUND));
        var round = new Round(RoundId.next(), cluster, year, sheet, ruleset.id(), clock.instant(), deadline);
        rounds.saveAndFlush(round);
        inCluster.forEach(member -> members.add(round.id(), member));
        events.publishEvent(new RoundOpened(round.id(), cluster, year, sheet, inCluster.size(), deadline));
        inCluster.forEach(member -> assessments.ifHandedIn(round, member.unit()));
        return round.id();
    }
}
