package vn.thidua.workflow.cluster;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.thidua.workflow.assessment.Criterion;
import vn.thidua.workflow.assessment.ScoringSheet;
import vn.thidua.workflow.assessment.SheetCode;

/** The worked example of domain rules 8.2 and 8.3: sheet and verified results of Cluster XII, 2018. Illustrative data. */
final class ClusterTwelve {

    static final ScoringSheet SHEET = new ScoringSheet(
            new SheetCode("SS-XII-2018"), 2018, "Bảng chấm điểm Cụm XII năm 2018", criteria(), new BigDecimal(30));

    private ClusterTwelve() {}

    static Map<String, BigDecimal> points(String figures) {
        var values = figures.strip().split("\\s+", -1);
        var points = new LinkedHashMap<String, BigDecimal>();
        for (var i = 0; i < SHEET.criteria().size(); i++) {
            points.put(SHEET.criteria().get(i).code(), new BigDecimal(values[i]));
        }
        return points;
    }

    private static List<Criterion> criteria() {
        var max =
                "A1 250 A2 100 A3 120 A4 80 B1 50 B2 50 B3 30 B4 20 C1 50 C2 30 C3 20 D1 40 D2 60 D3 30 D4 30 D5 20 D6 20"
                        .split(" ", -1);
        return IntStream.range(0, max.length / 2)
                .mapToObj(i -> new Criterion(max[2 * i], "Tiêu chí " + max[2 * i], new BigDecimal(max[2 * i + 1])))
                .toList();
    }
}
