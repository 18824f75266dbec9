package vn.thidua.workflow.process;

import vn.thidua.workflow.shared.AggregateKind;

/** What a process is about; its business key is the id of that. */
enum CaseKind {
    NOMINATION("/nominations/", AggregateKind.NOMINATION),
    ROUND("/rounds/", AggregateKind.CLUSTER_ROUND),
    SESSION("/council/sessions/", AggregateKind.COUNCIL_SESSION);

    private final String page;
    private final AggregateKind aggregate;

    CaseKind(String page, AggregateKind aggregate) {
        this.page = page;
        this.aggregate = aggregate;
    }

    /** What facts about such a case are filed under. */
    AggregateKind aggregate() {
        return aggregate;
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
