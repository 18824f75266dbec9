package vn.thidua.workflow.assessment;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import vn.thidua.workflow.shared.UnitCode;

/** Submitted self-assessments, for those who review them. */
public interface SelfAssessments {

    /** Points by criterion code of a submitted self-assessment; empty while it is a draft or absent. */
    Optional<Map<String, BigDecimal>> submittedPoints(SheetCode sheet, UnitCode unit);

    /** Whether the unit has submitted its self-assessment on the sheet of that cluster and year. */
    boolean submitted(String cluster, int year, UnitCode unit);
}
