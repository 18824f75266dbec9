package vn.thidua.workflow.dashboard;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands out the model of a process, for drawing. */
@Component
class ShowModel {

    private final ProcessModels models;
    private final DashboardReaders readers;

    ShowModel(ProcessModels models, DashboardReaders readers) {
        this.models = models;
        this.readers = readers;
    }

    /** BPMN. @throws vn.thidua.workflow.shared.Problem {@code not-authorised}, {@code not-found} */
    @Transactional(readOnly = true)
    public String of(String process) {
        readers.require();
        return models.get(process).bpmn();
    }
}
