package vn.thidua.workflow.shared;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one clock: the system's own, and a movable one in the sample profile. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    @Profile("!sample")
    Clock clock() {
        return Clock.system(WorkingDays.ZONE);
    }

    /** Stands where it was left before anybody can ask it for the time. */
    @Bean
    @Profile("sample")
    @DependsOnDatabaseInitialization
    SampleClock sampleClock(JdbcClient database) {
        var clock = new SampleClock(Clock.system(WorkingDays.ZONE));
        database.sql("select ahead from sample_clock")
                .query(String.class)
                .optional()
                .map(Duration::parse)
                .ifPresent(clock::runAheadBy);
        return clock;
    }
}
