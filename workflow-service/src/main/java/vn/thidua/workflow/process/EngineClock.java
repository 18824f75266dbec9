package vn.thidua.workflow.process;

import java.time.Clock;
import java.time.Duration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.shared.ClockMoved;
import vn.thidua.workflow.shared.ListenerOrder;
import vn.thidua.workflow.shared.SampleClock;

/** Keeps the engine's clock with ours; timers that a move makes due are picked up by the next acquisition. */
@Component
class EngineClock implements SmartInitializingSingleton {

    private final Clock clock;

    EngineClock(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (clock instanceof SampleClock sample) {
            follow(sample.ahead());
        }
    }

    @EventListener
    @Order(ListenerOrder.PROCESS)
    void on(ClockMoved fact) {
        follow(fact.ahead());
    }

    private static void follow(Duration ahead) {
        ClockUtil.offset(ahead.toMillis());
    }
}
