package vn.thidua.workflow.process;

/** Variables that every process carries: what tasks and deadlines need of the case. */
final class CaseVariables {

    /** The case in Vietnamese, as tasks and mails name it. */
    static final String CASE_LABEL = "caseLabel";

    /** Id of the rule set that durations come from. */
    static final String RULE_SET = "ruleSet";

    /** Deadline of the task that a token is on its way to; ISO-8601 with offset. */
    static final String DUE_AT = "dueAt";

    /** Place in a multi-instance activity, from 0; set by the engine. */
    static final String LOOP_COUNTER = "loopCounter";

    private CaseVariables() {}
}
