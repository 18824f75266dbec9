package vn.thidua.notification.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.actuate.observability.AutoConfigureObservability;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import vn.thidua.notification.NotificationApplication;

/**
 * The whole service with a real PostgreSQL, a real Kafka and a real mail server, one of each for all tests of a run. Pauses are short.
 * Tests share them: look only at what you made yourself.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = NotificationApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "thidua.delivery.first-pause=300ms",
            "thidua.delivery.longest-pause=1s",
            "thidua.delivery.announce-again=500ms",
            "thidua.delivery.poll=100ms",
            "thidua.inbox.poll=200ms",
            "thidua.intake.first-pause=200ms",
            "thidua.intake.largest=512KB",
            "thidua.templates.portal=https://thidua.example"
        })
@ContextConfiguration(initializers = Infrastructure.class)
@AutoConfigureObservability(tracing = false)
public @interface NotificationTest {}
