package vn.thidua.workflow.dashboard;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What steps and processes are called in Vietnamese, by the models. */
@Component
class StepNames {

    private final ProcessModels models;

    StepNames(ProcessModels models) {
        this.models = models;
    }

    /** As of now; ids stand for what the newest models do not know. */
    Known read() {
        return new Known(models.all().stream().collect(toMap(ProcessModel::process, model -> model)));
    }

    /** Names at one moment. */
    record Known(Map<String, ProcessModel> models) {

        Known {
            models = new HashMap<>(models);
        }

        String of(String process, String element) {
            var model = models.get(process);
            return model == null ? element : model.nameOf(element);
        }

        String of(String process) {
            var model = models.get(process);
            return model == null ? process : model.name();
        }
    }
}
