package vn.thidua.workflow.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.actuate.observability.AutoConfigureObservability;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import vn.thidua.workflow.WorkflowApplication;

/**
 * The whole service with engine, a real PostgreSQL and a real Kafka, one of each for all tests of a run. Profile {@code sample}
 * gives Cluster XII and its users. Tests share the database: look only at what you made yourself.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = WorkflowApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = Infrastructure.class)
@ActiveProfiles("sample")
@AutoConfigureObservability(tracing = false)
public @interface WorkflowTest {}
