package vn.thidua.workflow.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thidua.workflow.shared.UnitCode;

/** The ranking against the verified results of domain rules 8.3. */
class StandingTests {

    private static final String RESULTS = """
            U01 238 95 112 72 49 48 29 20 50 29 19 40 57 29 28 19 20 | 968 954 10 0 964 3
            U02 240 94 113 70 48 47 28 20 48 28 19 40 56 28 27 19 19 | 960 944 5 0 949 5
            U03 245 97 116 75 50 49 30 20 50 29 20 40 58 30 29 20 20 | 986 978 15 0 993 1
            U04 239 93 111 71 49 48 29 20 49 28 19 40 56 29 27 19 19 | 958 946 0 0 946 6
            U05 236 92 108 68 48 47 29 20 48 28 18 40 55 28 26 18 19 | 946 928 0 5 923 9
            U06 235 91 109 67 48 48 28 20 48 27 18 40 55 29 26 18 18 | 940 925 0 0 925 8
            U07 242 95 114 74 49 47 29 19 49 29 19 40 57 28 29 19 20 | 970 959 10 0 969 2
            U08 234 90 110 70 47 46 28 20 47 27 18 38 54 27 26 18 18 | 938 918 0 5 913 10
            U09 236 91 110 69 48 47 28 20 47 28 18 39 54 28 26 18 18 | 942 925 0 0 925 7
            U10 237 94 112 71 49 48 29 20 49 29 19 40 57 30 28 19 20 | 960 951 0 0 951 4
            """;

    private static final Tolerance TWO_PERCENT = new Tolerance(BigDecimal.valueOf(2), ClusterTwelve.SHEET.max());

    @Test
    void reproducesEveryLineOfTheWorkedExample() {
        var lines = lines();
        var ranking = Standing.rank(lines.stream().map(Line::score).toList());

        assertThat(lines).hasSize(10).allSatisfy(line -> {
            var standing = of(ranking, line.unit());
            assertThat(standing.base()).as("base of %s", line.unit()).isEqualByComparingTo(line.base());
            assertThat(standing.finalScore()).as("final of %s", line.unit()).isEqualByComparingTo(line.finalScore());
            assertThat(standing.rank()).as("rank of %s", line.unit()).isEqualTo(line.rank());
        });
    }

    @Test
    void listsTheBestFirst() {
        assertThat(Standing.rank(lines().stream().map(Line::score).toList()))
                .extracting(standing -> standing.unit().value())
                .containsExactly("U03", "U07", "U01", "U10", "U02", "U04", "U09", "U06", "U05", "U08");
    }

    @Test
    void partsUnitsOfEqualScoreBySectionA() {
        var ranking = Standing.rank(lines().stream().map(Line::score).toList());

        assertThat(of(ranking, "U06").sectionA()).isEqualByComparingTo("502");
        assertThat(of(ranking, "U09").sectionA()).isEqualByComparingTo("506");
        assertThat(of(ranking, "U09").rank()).isEqualTo(7);
        assertThat(of(ranking, "U06").rank()).isEqualTo(8);
    }

    @Test
    void partsUnitsOfEqualSectionAByFewerPenalties() {
        var clean = score("U01", "900", "500", "0", "0");
        var fined = score("U02", "905", "500", "0", "5");

        assertThat(Standing.rank(List.of(fined, clean)))
                .extracting(Standing::unit, Standing::rank)
                .containsExactly(tuple("U01", 1), tuple("U02", 2));
    }

    @Test
    void letsUnitsThatNothingPartsShareARank() {
        var first = score("U01", "900", "500", "0", "0");
        var second = score("U02", "900", "500", "0", "0");
        var third = score("U03", "800", "500", "0", "0");

        assertThat(Standing.rank(List.of(third, first, second)))
                .extracting(Standing::rank)
                .containsExactly(1, 1, 3);
    }

    @Test
    void sumsTheSectionsOfTheFirst() {
        var points = line("U03").points();

        assertThat(Map.of(
                        "A", section(points, "A"),
                        "B", section(points, "B"),
                        "C", section(points, "C"),
                        "D", section(points, "D")))
                .isEqualTo(Map.of("A", 533, "B", 149, "C", 99, "D", 197));
    }

    @Test
    void toleratesAGapExactlyAtTheLimit() {
        assertThat(lines()).noneMatch(line -> TWO_PERCENT.exceededBy(line.self(), line.base()));
        assertThat(line("U08").self().subtract(line("U08").base())).isEqualByComparingTo("20");
        assertThat(TWO_PERCENT.exceededBy(new BigDecimal("938.01"), new BigDecimal("918")))
                .isTrue();
        assertThat(TWO_PERCENT.exceededBy(new BigDecimal("918"), new BigDecimal("938.01")))
                .isTrue();
    }

    @Test
    void countsNoMoreBonusThanTheCap() {
        var score = UnitScore.of(
                new UnitCode("U03"), line("U03").points(), new BigDecimal(45), BigDecimal.ZERO, ClusterTwelve.SHEET);

        assertThat(score.bonus()).isEqualByComparingTo("30");
        assertThat(score.finalScore()).isEqualByComparingTo("1008");
    }

    @Test
    void neverFallsBelowZero() {
        assertThat(score("U01", "3", "3", "0", "20").finalScore()).isZero();
    }

    private static org.assertj.core.groups.Tuple tuple(String unit, int rank) {
        return org.assertj.core.groups.Tuple.tuple(new UnitCode(unit), rank);
    }

    private static UnitScore score(String unit, String base, String sectionA, String bonus, String penalty) {
        return new UnitScore(
                new UnitCode(unit),
                new BigDecimal(base),
                new BigDecimal(sectionA),
                new BigDecimal(bonus),
                new BigDecimal(penalty));
    }

    private static int section(Map<String, BigDecimal> points, String letter) {
        return points.entrySet().stream()
                .filter(each -> each.getKey().startsWith(letter))
                .mapToInt(each -> each.getValue().intValueExact())
                .sum();
    }

    private static Standing of(List<Standing> ranking, String unit) {
        return ranking.stream()
                .filter(standing -> standing.unit().value().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private static Line line(String unit) {
        return lines().stream()
                .filter(line -> line.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    static List<Line> lines() {
        return RESULTS.lines().map(Line::read).toList();
    }

    /** One line of the table. */
    record Line(
            String unit,
            Map<String, BigDecimal> points,
            BigDecimal self,
            BigDecimal base,
            BigDecimal bonus,
            BigDecimal penalty,
            BigDecimal finalScore,
            int rank) {

        static Line read(String text) {
            var bar = text.indexOf('|');
            var sums = text.substring(bar + 1).strip().split(" ", -1);
            return new Line(
                    text.substring(0, 3),
                    ClusterTwelve.points(text.substring(4, bar)),
                    new BigDecimal(sums[0]),
                    new BigDecimal(sums[1]),
                    new BigDecimal(sums[2]),
                    new BigDecimal(sums[3]),
                    new BigDecimal(sums[4]),
                    Integer.parseInt(sums[5]));
        }

        UnitScore score() {
            return UnitScore.of(new UnitCode(unit), points, bonus, penalty, ClusterTwelve.SHEET);
        }
    }
}
