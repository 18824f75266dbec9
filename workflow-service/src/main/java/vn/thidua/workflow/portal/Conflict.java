package vn.thidua.workflow.portal;

import java.util.List;
import java.util.Map;

/**
 * What somebody has written beside what somebody else has saved meanwhile.
 *
 * @param action where the writer's own text is sent to be kept
 * @param back where the saved text is
 * @param version of the saved text, which the writer has seen from now on
 * @param unchanged further fields of the form by name, which go along
 */
record Conflict(String action, String back, String version, Map<String, String> unchanged, List<Line> lines) {

    /** @param name of the field */
    record Line(String name, String label, String mine, String theirs) {}
}
