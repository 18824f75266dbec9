package vn.thidua.workflow.cluster;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.workflow.shared.Problem;
import vn.thidua.workflow.shared.UnitCode;

/** What a member must fill in when it scores the others. */
class PeerSheetTests {

    private static final UnitCode SCORER = new UnitCode("U01");
    private static final UnitCode PEER = new UnitCode("U02");
    private static final UnitCode OTHER = new UnitCode("U03");
    private static final Map<String, BigDecimal> FULL =
            ClusterTwelve.points("250 100 120 80 50 50 30 20 50 30 20 40 60 30 30 20 0");

    private final PeerSheet sheet = new PeerSheet(ClusterTwelve.SHEET, List.of(SCORER, PEER, OTHER), SCORER);

    @Test
    void acceptsEveryOtherMemberWithEveryCriterion() {
        assertThatCode(() -> sheet.check(Map.of(PEER, FULL, OTHER, FULL))).doesNotThrowAnyException();
    }

    @Test
    void refusesPointsForTheOwnUnit() {
        assertRefused("own-unit-scored", Map.of(SCORER, FULL, PEER, FULL, OTHER, FULL));
    }

    @Test
    void refusesALeftOutMember() {
        assertRefused("peer-scores-incomplete", Map.of(PEER, FULL));
    }

    @Test
    void refusesALeftOutCriterion() {
        var gap = new HashMap<>(FULL);
        gap.remove("D6");
        assertRefused("peer-scores-incomplete", Map.of(PEER, FULL, OTHER, gap));
    }

    @Test
    void refusesAStranger() {
        assertRefused("unit-not-in-round", Map.of(PEER, FULL, OTHER, FULL, new UnitCode("U99"), FULL));
    }

    @Test
    void refusesACriterionThatIsNotOnTheSheet() {
        var more = new HashMap<>(FULL);
        more.put("E1", BigDecimal.ONE);
        assertRefused("criterion-not-on-sheet", Map.of(PEER, FULL, OTHER, more));
    }

    @ParameterizedTest
    @CsvSource({"80.01", "-1", "70.123"})
    void refusesPointsOutOfRange(BigDecimal points) {
        var wrong = new HashMap<>(FULL);
        wrong.put("A4", points);
        assertRefused("points-out-of-range", Map.of(PEER, wrong, OTHER, FULL));
    }

    private void assertRefused(String slug, Map<UnitCode, Map<String, BigDecimal>> given) {
        assertThatThrownBy(() -> sheet.check(given))
                .isInstanceOfSatisfying(
                        Problem.class,
                        refused -> org.assertj.core.api.Assertions.assertThat(
                                        refused.type().slug())
                                .isEqualTo(slug));
    }
}
