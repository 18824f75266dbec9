package vn.thidua.workflow.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * What this test says depends on which PostgreSQL and which Kafka it meets, and over which network. {@code .ci/docker/run} runs
 * these tests a second time, on containers.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("infrastructure")
public @interface OnRealServers {}
