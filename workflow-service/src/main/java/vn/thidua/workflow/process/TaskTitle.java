package vn.thidua.workflow.process;

/** The name of a task: what is to be done, then which case, so that a list of equal tasks tells them apart. */
final class TaskTitle {

    /** Stands in no name of a task in the models; a test says so. */
    static final String PARTING = " – ";

    /** What the engine's column holds. */
    private static final int LONGEST = 255;

    private TaskTitle() {}

    static String withCase(String what, String caseLabel) {
        var whole = what + PARTING + caseLabel;
        return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST - 1) + "…";
    }

    /** What is to be done, as mails and our own lists say it beside the case. */
    static String withoutCase(String name) {
        var end = name.indexOf(PARTING);
        return end < 0 ? name : name.substring(0, end);
    }
}
