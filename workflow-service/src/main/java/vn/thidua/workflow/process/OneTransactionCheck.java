package vn.thidua.workflow.process;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSession;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Refuses to let the service start unless engine, JPA and plain SQL share one database transaction. Were it not so, the engine would
 * silently commit on its own (ADR 0003).
 */
@Component
class OneTransactionCheck implements SmartInitializingSingleton {

    private static final String CURRENT_TRANSACTION = "select pg_current_xact_id()::text";

    private final PlatformTransactionManager transactions;
    private final ProcessEngineConfigurationImpl engine;
    private final EntityManager jpa;
    private final JdbcClient jdbc;

    OneTransactionCheck(
            PlatformTransactionManager transactions,
            ProcessEngineConfigurationImpl engine,
            EntityManager jpa,
            JdbcClient jdbc) {
        this.transactions = transactions;
        this.engine = engine;
        this.jpa = jpa;
        this.jdbc = jdbc;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var seen = new TransactionTemplate(transactions)
                .execute(status -> new TreeSet<>(Set.of(
                        "engine " + ofEngine(),
                        "jpa " + jpa.createNativeQuery(CURRENT_TRANSACTION).getSingleResult(),
                        "jdbc "
                                + jdbc.sql(CURRENT_TRANSACTION)
                                        .query(String.class)
                                        .single())));
        var distinct = seen.stream()
                .map(line -> line.substring(line.indexOf(' ')))
                .distinct()
                .count();
        if (distinct != 1) {
            throw new IllegalStateException("engine, JPA and JDBC do not share one transaction: " + seen);
        }
    }

    private String ofEngine() {
        return engine.getCommandExecutorTxRequired().execute(context -> {
            var connection =
                    context.getSession(DbSqlSession.class).getSqlSession().getConnection();
            try (var statement = connection.createStatement();
                    var result = statement.executeQuery(CURRENT_TRANSACTION)) {
                result.next();
                return result.getString(1);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        });
    }
}
