package vn.thidua.workflow.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The lowest modules only (shared, audit, outbox, documents, ballot) on a database of their own: no engine, no sample data, and
 * nobody else whose facts are in the way. Whoever a test logs in with {@link Ground#as} is the actor.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Ground.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"camunda.bpm.enabled=false", "spring.jpa.hibernate.ddl-auto=none"})
@ContextConfiguration(initializers = OwnDatabase.class)
@ActiveProfiles("sample")
public @interface GroundTest {}
