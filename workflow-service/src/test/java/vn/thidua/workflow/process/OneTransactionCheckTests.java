package vn.thidua.workflow.process;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import jakarta.persistence.EntityManager;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import vn.thidua.workflow.testing.OnRealServers;
import vn.thidua.workflow.testing.WorkflowTest;

@WorkflowTest
@OnRealServers
class OneTransactionCheckTests {

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    EntityManager jpa;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment environment;

    @Test
    void passesWhenOneManagerServesAllThree() {
        assertThatNoException()
                .isThrownBy(
                        () -> new OneTransactionCheck(transactions, engine, jpa, jdbc).afterSingletonsInstantiated());
    }

    @Test
    void refusesToStartWhenTheManagerServesAnotherDataSource() {
        var another = new DataSourceTransactionManager(new DriverManagerDataSource(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getRequiredProperty("spring.datasource.username"),
                environment.getProperty("spring.datasource.password", "")));

        assertThatIllegalStateException()
                .isThrownBy(() -> new OneTransactionCheck(another, engine, jpa, jdbc).afterSingletonsInstantiated())
                .withMessageContaining("do not share one transaction");
    }
}
