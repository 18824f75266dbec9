package vn.thidua.workflow.shared;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers until the end of a transaction what was read in it, so that it is read once and stays the same for all its steps. Outside a
 * transaction everything is read anew. For what the transactions that read it never change.
 */
public final class OncePerTransaction<K, V> {

    private final Function<K, V> read;

    /** @param read is asked once for each key in a transaction; what it throws is not remembered */
    public OncePerTransaction(Function<K, V> read) {
        this.read = read;
    }

    public V get(K key) {
        return TransactionSynchronizationManager.isSynchronizationActive()
                ? known().computeIfAbsent(key, read)
                : read.apply(key);
    }

    @SuppressWarnings("unchecked") // bound below under this very key
    private Map<K, V> known() {
        var known = (Known<K, V>) TransactionSynchronizationManager.getResource(this);
        if (known == null) {
            known = new Known<>(this);
            TransactionSynchronizationManager.bindResource(this, known);
            TransactionSynchronizationManager.registerSynchronization(known);
        }
        return known.values;
    }

    private static final class Known<K, V> implements TransactionSynchronization {

        private final OncePerTransaction<K, V> owner;
        private final Map<K, V> values = new HashMap<>();

        Known(OncePerTransaction<K, V> owner) {
            this.owner = owner;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(owner);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(owner, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(owner);
        }
    }
}
