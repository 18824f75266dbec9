package vn.thidua.workflow.testing;

import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import vn.thidua.workflow.shared.Actor;
import vn.thidua.workflow.shared.Administration;
import vn.thidua.workflow.shared.CurrentActor;
import vn.thidua.workflow.shared.SharedProblem;

/** What {@link GroundTest} starts; no configuration by annotation, so that the whole service does not pick it up. Logins: {@code admin}, {@code ann} and {@code ben}, password {@code secret}, by HTTP Basic. */
@EnableAutoConfiguration
@EnableScheduling
@ComponentScan(
        basePackages = {
            "vn.thidua.workflow.shared",
            "vn.thidua.workflow.audit",
            "vn.thidua.workflow.outbox",
            "vn.thidua.workflow.documents",
            "vn.thidua.workflow.ballot"
        },
        excludeFilters = @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
@ConfigurationPropertiesScan({
    "vn.thidua.workflow.shared",
    "vn.thidua.workflow.audit",
    "vn.thidua.workflow.outbox",
    "vn.thidua.workflow.documents",
    "vn.thidua.workflow.ballot"
})
public class Ground {

    private static final ThreadLocal<Actor> ACTOR = ThreadLocal.withInitial(() -> Actor.SYSTEM);

    /** Does something in the name of a person. */
    public static <T> T as(String person, Supplier<T> action) {
        ACTOR.set(new Actor(person));
        try {
            return action.get();
        } finally {
            ACTOR.remove();
        }
    }

    @Bean
    CurrentActor currentActor() {
        return () -> {
            var login = SecurityContextHolder.getContext().getAuthentication();
            return login == null ? ACTOR.get() : new Actor(login.getName());
        };
    }

    @Bean
    Administration administration() {
        return () -> {
            var login = SecurityContextHolder.getContext().getAuthentication();
            if (login == null || !login.getName().equals("admin")) {
                throw SharedProblem.NOT_AUTHORISED.on();
            }
        };
    }

    @Bean
    SecurityFilterChain basicLogin(HttpSecurity http) throws Exception {
        return http.csrf(csrf -> csrf.disable())
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .httpBasic(Customizer.withDefaults())
                .build();
    }

    @Bean
    UserDetailsService people() {
        return new InMemoryUserDetailsManager(
                User.withUsername("admin")
                        .password("{noop}secret")
                        .roles("SYS_ADMIN")
                        .build(),
                User.withUsername("ann")
                        .password("{noop}secret")
                        .roles("UNIT_OFFICER")
                        .build(),
                User.withUsername("ben")
                        .password("{noop}secret")
                        .roles("UNIT_OFFICER")
                        .build());
    }
}
