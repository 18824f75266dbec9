package vn.thidua.workflow.assessment;

import java.math.BigDecimal;

/**
 * One line of a scoring sheet.
 *
 * @param code section letter and number, such as A1
 * @param max most points that can be given
 */
public record Criterion(String code, String name, BigDecimal max) {

    public String section() {
        return code.substring(0, 1);
    }
}
