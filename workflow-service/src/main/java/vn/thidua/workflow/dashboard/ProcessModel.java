package vn.thidua.workflow.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The newest version of a process as it is drawn.
 *
 * @param bpmn the model itself
 * @param elements what tokens can stand at, in the order of the model
 */
record ProcessModel(String process, String name, String bpmn, List<Element> elements) {

    /** Name of the element in Vietnamese; its id where this version does not know it. */
    String nameOf(String element) {
        return elements.stream()
                .filter(each -> each.id().equals(element))
                .map(Element::name)
                .findFirst()
                .orElse(element);
    }

    /**
     * An element of a model.
     *
     * @param userTask whether people work there
     * @param calls id of the process that it calls; null for all others
     */
    record Element(
            String id,
            String name,
            boolean userTask,
            @Nullable String calls) {}
}
