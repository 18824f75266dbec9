package vn.thidua.workflow.process.web;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import vn.thidua.workflow.identity.Memberships;

/** Puts login and lock before the engine's web apps. Only a session counts here; tokens are for our own API. */
@Configuration(proxyBeanMethods = false)
class EngineWebSecurity {

    /** After Spring Security, before the filters of the web apps. */
    private static final int AFTER_SECURITY = 101;

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain engineChain(HttpSecurity http, Memberships memberships, EngineRefusals refusals)
            throws Exception {
        return http.securityMatcher(EnginePaths::isEngine)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
                                PathPatternRequestMatcher.withDefaults().matcher("/camunda/api/**"))
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/login"), request -> true))
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                // the web apps bring a protection of their own, and their scripts know no other
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers ->
                        headers.cacheControl(cache -> cache.disable()).frameOptions(FrameOptionsConfig::sameOrigin))
                .addFilterAfter(new EngineLock(memberships, refusals), AuthorizationFilter.class)
                .build();
    }

    /** After the login people come back to a page, never to a path of an interface. */
    private static HttpSessionRequestCache pagesOnly() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(
                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/camunda/app/*/default/**"));
        return cache;
    }

    @Bean
    FilterRegistrationBean<EngineSpelling> engineSpelling(EngineRefusals refusals) {
        var registration = new FilterRegistrationBean<>(new EngineSpelling(refusals));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    FilterRegistrationBean<EngineLogin> engineLogin() {
        var registration = new FilterRegistrationBean<>(new EngineLogin());
        registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        registration.setOrder(AFTER_SECURITY);
        return registration;
    }
}
