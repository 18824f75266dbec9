package vn.thidua.workflow.assessment;

import java.math.BigDecimal;
import vn.thidua.workflow.shared.AggregateKind;
import vn.thidua.workflow.shared.AggregateRef;
import vn.thidua.workflow.shared.DomainEvent;
import vn.thidua.workflow.shared.UnitCode;

/** A unit has handed in its self-assessment. @param total sum of its base points */
public record SelfAssessmentSubmitted(SheetCode sheet, UnitCode unit, BigDecimal total) implements DomainEvent {

    @Override
    public AggregateRef aggregate() {
        return new AggregateRef(AggregateKind.SELF_ASSESSMENT, sheet + "/" + unit);
    }
}
