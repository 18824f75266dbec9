package vn.thidua.e2e;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cluster XII in 2018: the verified results of the worked example, as invented there. */
final class ClusterTwelve {

    private static final List<String> CRITERIA = List.of(
            "A1", "A2", "A3", "A4", "B1", "B2", "B3", "B4", "C1", "C2", "C3", "D1", "D2", "D3", "D4", "D5", "D6");
    private static final List<Integer> LARGEST =
            List.of(250, 100, 120, 80, 50, 50, 30, 20, 50, 30, 20, 40, 60, 30, 30, 20, 20);

    /** Unit, 17 criteria, then self total, base, bonus, penalty, final score, rank. */
    private static final String RESULTS = """
            U01 238 95 112 72 49 48 29 20 50 29 19 40 57 29 28 19 20 968 954 10 0 964 3
            U02 240 94 113 70 48 47 28 20 48 28 19 40 56 28 27 19 19 960 944 5 0 949 5
            U03 245 97 116 75 50 49 30 20 50 29 20 40 58 30 29 20 20 986 978 15 0 993 1
            U04 239 93 111 71 49 48 29 20 49 28 19 40 56 29 27 19 19 958 946 0 0 946 6
            U05 236 92 108 68 48 47 29 20 48 28 18 40 55 28 26 18 19 946 928 0 5 923 9
            U06 235 91 109 67 48 48 28 20 48 27 18 40 55 29 26 18 18 940 925 0 0 925 8
            U07 242 95 114 74 49 47 29 19 49 29 19 40 57 28 29 19 20 970 959 10 0 969 2
            U08 234 90 110 70 47 46 28 20 47 27 18 38 54 27 26 18 18 938 918 0 5 913 10
            U09 236 91 110 69 48 47 28 20 47 28 18 39 54 28 26 18 18 942 925 0 0 925 7
            U10 237 94 112 71 49 48 29 20 49 29 19 40 57 30 28 19 20 960 951 0 0 951 4
            """;

    /** What nine peers give U03 for A4; their median is the verified 75. */
    private static final List<Integer> SAMPLE_OF_PEERS = List.of(72, 74, 75, 75, 75, 76, 76, 77, 80);

    /** One line of the results. @param base verified points by criterion */
    record Line(String unit, Map<String, Integer> base, int self, int bonus, int penalty, int finalScore, int rank) {

        static Line of(String text) {
            var words = List.of(text.split(" +", -1));
            var base = new LinkedHashMap<String, Integer>();
            for (var i = 0; i < CRITERIA.size(); i++) {
                base.put(CRITERIA.get(i), Integer.valueOf(words.get(i + 1)));
            }
            var rest = words.subList(CRITERIA.size() + 1, words.size()).stream()
                    .map(Integer::valueOf)
                    .toList();
            return new Line(words.get(0), base, rest.get(0), rest.get(2), rest.get(3), rest.get(4), rest.get(5));
        }

        /** The unit's own points: its verified ones, and what it claimed above them wherever the sheet leaves room. */
        Map<String, Integer> claimed() {
            var claimed = new LinkedHashMap<>(base);
            var left = self - base.values().stream().mapToInt(points -> points).sum();
            for (var i = 0; i < CRITERIA.size() && left > 0; i++) {
                var criterion = CRITERIA.get(i);
                var more = Math.min(left, LARGEST.get(i) - base.getOrDefault(criterion, 0));
                claimed.merge(criterion, more, Integer::sum);
                left -= more;
            }
            return claimed;
        }
    }

    private ClusterTwelve() {}

    static List<Line> lines() {
        return RESULTS.lines().map(Line::of).toList();
    }

    /** What one unit gives every other. */
    static Map<String, Map<String, Integer>> peerScoresBy(String scorer) {
        var scores = new LinkedHashMap<String, Map<String, Integer>>();
        for (var line : lines()) {
            if (!line.unit().equals(scorer)) {
                var points = new LinkedHashMap<>(line.base());
                if ("U03".equals(line.unit())) {
                    points.put("A4", SAMPLE_OF_PEERS.get(peersOfU03().indexOf(scorer)));
                }
                scores.put(line.unit(), points);
            }
        }
        return scores;
    }

    private static List<String> peersOfU03() {
        var peers = new ArrayList<String>();
        lines().stream().map(Line::unit).filter(unit -> !"U03".equals(unit)).forEach(peers::add);
        return peers;
    }
}
