package vn.thidua.workflow.process;

import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.springframework.stereotype.Component;

/**
 * Runs several calls of the engine as one command: what the first has read the others find in memory, and everything is written when
 * the last is done.
 */
@Component
class OneCommand {

    private final CommandExecutor commands;

    OneCommand(ProcessEngine engine) {
        this.commands = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
    }

    <T> T of(Supplier<T> calls) {
        return commands.execute(context -> calls.get());
    }
}
