package vn.thidua.workflow.process;

/** What a process is about; its business key is the id of that. */
enum CaseKind {
    NOMINATION("/nominations/"),
    ROUND("/rounds/"),
    SESSION("/council/sessions/");

    private final String page;

    CaseKind(String page) {
        this.page = page;
    }

    /** @param processDefinitionId as the engine makes it: key, version and a unique part, separated by colons */
    static CaseKind of(String processDefinitionId) {
        return switch (processDefinitionId.substring(0, processDefinitionId.indexOf(':'))) {
            case ProcessKeys.CLUSTER_ROUND -> ROUND;
            case ProcessKeys.COUNCIL_SESSION -> SESSION;
            default -> NOMINATION;
        };
    }

    /** Path of the page that shows the case. */
    String pageOf(String businessKey) {
        return page + businessKey;
    }
}
