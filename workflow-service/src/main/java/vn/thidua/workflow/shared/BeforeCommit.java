package vn.thidua.workflow.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Gathers rows of a transaction and writes them together right before its commit: one statement for all instead of one for each. A
 * failure while writing undoes the transaction.
 */
public final class BeforeCommit<T> {

    private final Consumer<List<T>> writer;

    public BeforeCommit(Consumer<List<T>> writer) {
        this.writer = writer;
    }

    /** Will be written with the current transaction. @throws IllegalStateException outside a transaction */
    public void write(T row) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("must be announced inside a transaction, but was not: " + row);
        }
        gathered().add(row);
    }

    @SuppressWarnings("unchecked") // bound below under this very key
    private Gathered gathered() {
        var gathered = (Gathered) TransactionSynchronizationManager.getResource(this);
        if (gathered == null) {
            gathered = new Gathered();
            TransactionSynchronizationManager.bindResource(this, gathered);
            TransactionSynchronizationManager.registerSynchronization(gathered);
        }
        return gathered;
    }

    private final class Gathered implements TransactionSynchronization {

        private final List<T> rows = new ArrayList<>();
        private boolean written;

        /** What is announced after the writing, by somebody else's last step before the commit, is written at once. */
        void add(T row) {
            if (written) {
                writer.accept(List.of(row));
            } else {
                rows.add(row);
            }
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            written = true;
            writer.accept(List.copyOf(rows));
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(BeforeCommit.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(BeforeCommit.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(BeforeCommit.this);
        }
    }
}
