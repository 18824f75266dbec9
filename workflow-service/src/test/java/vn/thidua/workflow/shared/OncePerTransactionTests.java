package vn.thidua.workflow.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class OncePerTransactionTests {

    private final List<String> asked = new ArrayList<>();
    private final OncePerTransaction<String, Integer> sizes = new OncePerTransaction<>(this::read);
    private final TransactionTemplate transaction = new TransactionTemplate(new NoDatabase());

    @Test
    void readsEachKeyOnceInATransactionAndAnewInTheNext() {
        transaction.executeWithoutResult(status -> {
            assertThat(sizes.get("U03")).isEqualTo(3);
            assertThat(sizes.get("U03")).isEqualTo(3);
            assertThat(sizes.get("HN")).isEqualTo(2);
        });
        assertThat(asked).containsExactly("U03", "HN");

        transaction.executeWithoutResult(status -> sizes.get("U03"));
        assertThat(asked).containsExactly("U03", "HN", "U03");
    }

    @Test
    void readsEachTimeOutsideATransaction() {
        sizes.get("U03");
        sizes.get("U03");
        assertThat(asked).containsExactly("U03", "U03");
    }

    private Integer read(String key) {
        asked.add(key);
        return key.length();
    }

    /** Transactions of nothing but this thread. */
    private static final class NoDatabase extends AbstractPlatformTransactionManager
            implements PlatformTransactionManager {

        private static final long serialVersionUID = 1;

        @Override
        protected Object doGetTransaction() {
            return new Object();
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {}

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}
    }
}
