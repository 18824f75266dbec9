package vn.thidua.workflow.outbox;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.thidua.workflow.shared.CrashPoint;
import vn.thidua.workflow.shared.Ids;

/**
 * Hands the events of a transaction to the relay right after its commit. A shortcut only: what is lost here is in the table, and
 * the sweep finds it.
 */
@Component
class HandOver {

    private final Relay relay;

    HandOver(Relay relay) {
        this.relay = relay;
    }

    void afterCommit(OutboxRow row) {
        current().rows.add(row);
    }

    /** One id for everything that the current transaction announces, for actions that no request caused. */
    String correlationId() {
        return current().correlationId;
    }

    private Pending current() {
        var pending = (Pending) TransactionSynchronizationManager.getResource(this);
        if (pending == null) {
            pending = new Pending();
            TransactionSynchronizationManager.bindResource(this, pending);
            TransactionSynchronizationManager.registerSynchronization(pending);
        }
        return pending;
    }

    private final class Pending implements TransactionSynchronization {

        private final List<OutboxRow> rows = new ArrayList<>();
        private final String correlationId = Ids.next().toString();

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(HandOver.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(HandOver.this, this);
        }

        @Override
        public void afterCommit() {
            CrashPoint.hit("relay.after-commit");
            relay.offer(rows);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(HandOver.this);
        }
    }
}
