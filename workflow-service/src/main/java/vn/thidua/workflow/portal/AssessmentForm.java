package vn.thidua.workflow.portal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.thidua.workflow.assessment.ScoringSheet;
import vn.thidua.workflow.assessment.SelfAssessment;

/** A scoring sheet as a plain form: fields {@code points.A1} and {@code explanations.A1}. */
final class AssessmentForm {

    private static final String POINTS = "points.";
    private static final String EXPLANATIONS = "explanations.";

    private AssessmentForm() {}

    /** @throws vn.thidua.workflow.shared.Problem {@code input-invalid} where points are no number */
    static Map<String, BigDecimal> points(Map<String, String> form) {
        var points = new HashMap<String, BigDecimal>();
        form.forEach((name, text) -> {
            if (name.startsWith(POINTS)) {
                ScoreText.read(text).ifPresent(given -> points.put(name.substring(POINTS.length()), given));
            }
        });
        return points;
    }

    static Map<String, String> explanations(Map<String, String> form) {
        var explanations = new HashMap<String, String>();
        form.forEach((name, text) -> {
            if (name.startsWith(EXPLANATIONS) && !text.isBlank()) {
                explanations.put(name.substring(EXPLANATIONS.length()), SectionText.plain(text));
            }
        });
        return explanations;
    }

    /** What the form holds for a saved self-assessment. */
    static Map<String, String> of(SelfAssessment saved, Locale locale) {
        var form = new HashMap<String, String>();
        for (var criterion : saved.sheet().criteria()) {
            var code = criterion.code();
            form.put(POINTS + code, ScoreText.of(saved.points().get(code), locale));
            form.put(EXPLANATIONS + code, saved.explanations().getOrDefault(code, ""));
        }
        return form;
    }

    /** Where what somebody wrote differs from what is saved, in the order of the sheet. */
    static List<Conflict.Line> differences(
            ScoringSheet sheet, Map<String, String> mine, Map<String, String> theirs, String explanation) {
        var lines = new ArrayList<Conflict.Line>();
        for (var criterion : sheet.criteria()) {
            var label = criterion.code() + " – " + criterion.name();
            addIfDifferent(lines, POINTS + criterion.code(), label, mine, theirs);
            addIfDifferent(lines, EXPLANATIONS + criterion.code(), label + " – " + explanation, mine, theirs);
        }
        return lines;
    }

    private static void addIfDifferent(
            List<Conflict.Line> lines,
            String name,
            String label,
            Map<String, String> mine,
            Map<String, String> theirs) {
        var written = SectionText.plain(mine.getOrDefault(name, ""));
        var saved = theirs.getOrDefault(name, "");
        if (!written.equals(saved)) {
            lines.add(new Conflict.Line(name, label, written, saved));
        }
    }
}
