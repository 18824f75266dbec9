package vn.thidua.workflow.portal;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.workflow.cluster.RoundView;
import vn.thidua.workflow.identity.Access;
import vn.thidua.workflow.identity.Group;
import vn.thidua.workflow.identity.Role;
import vn.thidua.workflow.organisation.ClusterSeat;

/** What a page of a round offers. It only offers; the use cases decide. Each name is a fragment of {@code round-actions.html}. */
enum RoundAction {
    START_SCORING,
    SCORE_PEERS,
    VERIFY,
    OBJECT,
    OPEN_BALLOT,
    VOTE,
    RELEASE_KEY,
    CLOSE_BALLOT,
    SIGN_MINUTES;

    /** Head and deputy, and the reviewers of a plain member that chairs the meeting because both their units stand (SOD-3). */
    static boolean leads(RoundView round, Access access) {
        return access.holds(
                        Group.of(Role.CLUSTER_HEAD, round.cluster()), Group.of(Role.CLUSTER_DEPUTY, round.cluster()))
                || round.members().stream()
                        .filter(member -> member.seat() == ClusterSeat.MEMBER
                                && member.unit().equals(round.chair()))
                        .anyMatch(member -> access.holds(Group.of(Role.CLUSTER_REVIEWER, member.unit())));
    }

    static List<RoundAction> offeredTo(Access access, RoundView round) {
        var leads = leads(round, access);
        var reviews = access.holdsAnywhere(Role.CLUSTER_REVIEWER);
        var offered = new ArrayList<RoundAction>();
        switch (round.status()) {
            case SELF_ASSESSMENT -> offer(offered, leads, START_SCORING);
            case PEER_SCORING -> {
                offer(offered, reviews, SCORE_PEERS);
                offer(offered, leads && !round.comparison().isEmpty(), VERIFY);
            }
            case VERIFIED -> offer(offered, reviews, OBJECT);
            case OBJECTIONS_CLOSED -> {
                offer(offered, leads && !round.nobodyStands(), OPEN_BALLOT);
                offer(offered, leads && round.nobodyStands(), SIGN_MINUTES);
            }
            case BALLOT_OPEN -> {
                offer(offered, reviews, VOTE);
                offer(offered, leads, RELEASE_KEY);
                offer(offered, leads, CLOSE_BALLOT);
            }
            case BALLOT_CLOSED -> offer(offered, leads, SIGN_MINUTES);
            case PROPOSED -> {}
        }
        return offered;
    }

    private static void offer(List<RoundAction> offered, boolean when, RoundAction action) {
        if (when) {
            offered.add(action);
        }
    }
}
