package vn.thidua.workflow.shared;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The one clock: the system's own, and a movable one in the sample profile. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    @Profile("!sample")
    Clock clock() {
        return Clock.system(WorkingDays.ZONE);
    }

    @Bean
    @Profile("sample")
    SampleClock sampleClock() {
        return new SampleClock(Clock.system(WorkingDays.ZONE));
    }
}
