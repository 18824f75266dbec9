package vn.thidua.bench.vanilla;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.data.jpa.JpaRepositoriesAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.kafka.KafkaAutoConfiguration;
import org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Boots the engine on starter defaults against a database of its own. */
@SpringBootApplication(
        exclude = {
            HibernateJpaAutoConfiguration.class,
            JpaRepositoriesAutoConfiguration.class,
            FlywayAutoConfiguration.class,
            KafkaAutoConfiguration.class,
            SecurityAutoConfiguration.class
        })
public class VanillaApplication {

    /** A running engine; close the context to stop it. */
    public static ConfigurableApplicationContext start(String url, String user, String password) {
        return new SpringApplicationBuilder(VanillaApplication.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of(
                        "spring.config.name",
                        "vanilla",
                        "spring.jmx.enabled",
                        "false",
                        "spring.datasource.url",
                        url,
                        "spring.datasource.username",
                        user,
                        "spring.datasource.password",
                        password,
                        "camunda.bpm.auto-deployment-enabled",
                        "false"))
                .run();
    }

    /** The engine of a context made by {@link #start}. */
    public static ProcessEngine engineOf(ConfigurableApplicationContext context) {
        return context.getBean(ProcessEngine.class);
    }
}
