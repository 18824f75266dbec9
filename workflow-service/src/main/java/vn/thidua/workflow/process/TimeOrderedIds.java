package vn.thidua.workflow.process;

import org.camunda.bpm.engine.impl.cfg.IdGenerator;
import vn.thidua.workflow.shared.Ids;

/** Gives the engine's rows ids that grow with time, so that they are added at the right edge of every index. */
final class TimeOrderedIds implements IdGenerator {

    @Override
    public String getNextId() {
        return Ids.next().toString();
    }
}
