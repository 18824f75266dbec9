package vn.thidua.workflow.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thidua.workflow.organisation.ClusterSeat;
import vn.thidua.workflow.shared.UnitCode;

/** Who chairs the closing meeting (domain rule SOD-3, case T7). */
class ChairTests {

    private static final List<MemberRow> MEMBERS = List.of(
            member("U01", 1, ClusterSeat.HEAD),
            member("U02", 2, ClusterSeat.MEMBER),
            member("U03", 3, ClusterSeat.MEMBER),
            member("U10", 10, ClusterSeat.DEPUTY));

    @Test
    void isTheHead() {
        assertThat(chairWhenStanding("U03")).isEqualTo("CLUSTER_HEAD.HN-XII");
    }

    @Test
    void isTheDeputyWhereTheHeadStands() {
        assertThat(chairWhenStanding("U01")).isEqualTo("CLUSTER_DEPUTY.HN-XII");
    }

    @Test
    void isTheFirstMemberThatDoesNotStandWhereBothDo() {
        assertThat(chairWhenStanding("U01", "U10", "U02")).isEqualTo("CLUSTER_REVIEWER.U03");
    }

    @Test
    void neverHoldsBothKeys() {
        for (var seat : ClusterSeat.values()) {
            var chair = new Chair(new UnitCode("U01"), seat);
            assertThat(chair.keyHolder("HN-XII"))
                    .as("key holder beside %s", seat)
                    .isNotEqualTo(chair.group("HN-XII"));
        }
    }

    private static String chairWhenStanding(String... candidates) {
        return Chair.of(MEMBERS, Stream.of(candidates).map(UnitCode::new).collect(Collectors.toSet()))
                .group("HN-XII")
                .id();
    }

    private static MemberRow member(String unit, int position, ClusterSeat seat) {
        return new MemberRow(new UnitCode(unit), position, seat, null, null, null, null);
    }
}
