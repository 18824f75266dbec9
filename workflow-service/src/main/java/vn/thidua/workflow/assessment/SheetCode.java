package vn.thidua.workflow.assessment;

/** Code of a scoring sheet, such as {@code SS-XII-2018}. */
public record SheetCode(String value) {

    @Override
    public String toString() {
        return value;
    }
}
