package vn.thidua.workflow.identity.web;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import vn.thidua.workflow.identity.IdentitySettings;
import vn.thidua.workflow.identity.Role;

/**
 * The guards in front of what programs call. A bearer token needs no session and no token against forged requests; a session needs
 * the latter. Refusals are problems, never a redirect to the login page.
 */
@Configuration(proxyBeanMethods = false)
class ApiGuards {

    /** Takes a password and nothing else; leaves no session behind. */
    @Bean
    @Order(1)
    @Profile("!oidc")
    SecurityFilterChain tokenGuard(HttpSecurity http, ProblemAnswers problems, LoginBrake brake) throws Exception {
        return http.securityMatcher("/api/token")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(problems))
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(Headers.ofOurPages())
                .addFilterBefore(
                        new LoginBrakeFilter(brake, "/api/token", problems::tooFast), BasicAuthenticationFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain apiGuard(
            HttpSecurity http, ProblemAnswers problems, CurrentLogins logins, IdentitySettings settings)
            throws Exception {
        return http.securityMatcher("/api/**", "/sample/**", "/v3/**", "/actuator/**", "/livez", "/readyz")
                .authorizeHttpRequests(requests -> {
                    requests.requestMatchers("/livez", "/readyz", "/actuator/health/**")
                            .permitAll();
                    requests.requestMatchers(GET, "/api/publications", "/api/publications/*")
                            .permitAll();
                    requests.requestMatchers(POST, "/api/publications/*/comments")
                            .permitAll();
                    if (settings.openMetrics()) {
                        requests.requestMatchers(GET, "/actuator/prometheus").permitAll();
                    }
                    requests.requestMatchers("/actuator/**").hasAuthority(Role.SYS_ADMIN.name());
                    requests.anyRequest().authenticated();
                })
                .oauth2ResourceServer(tokens -> tokens.authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems)
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(logins)))
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(RequestCacheConfigurer::disable)
                .csrf(csrf -> csrf.ignoringRequestMatchers("/api/publications/*/comments"))
                .headers(Headers.ofOurPages())
                .build();
    }
}
