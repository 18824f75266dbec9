package vn.thidua.workflow.nomination.web;

/** How texts that arrive over HTTP must look. */
final class Forms {

    static final String UNIT = "[A-Za-z0-9-]{1,20}";

    /** One line without control characters. */
    static final String LINE = "[^\\p{Cntrl}]*";

    /** Several lines; no NUL, which the database cannot hold. */
    static final String LINES = "[^\\x00]*";

    private Forms() {}
}
