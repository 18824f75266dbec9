package vn.thidua.workflow.identity.web;

import static org.springframework.http.HttpMethod.GET;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The guards in front of what people open: our pages and the engine's web apps, with one login for both. */
@Configuration(proxyBeanMethods = false)
class PageGuards {

    private static final String LOGIN = "/login";

    /** Compares whole request paths; the engine's web apps are servlets of their own, which other matchers miss. */
    @Bean
    PathPatternRequestMatcherBuilderFactoryBean pathPatterns() {
        return new PathPatternRequestMatcherBuilderFactoryBean();
    }

    /** The engine's web apps have a filter of their own against forged requests; {@code process} narrows their paths further. */
    @Bean
    @Order(3)
    SecurityFilterChain engineGuard(HttpSecurity http) throws Exception {
        var interfaces = PathPatternRequestMatcher.withDefaults().matcher("/camunda/api/**");
        return http.securityMatcher("/camunda/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/camunda/api/admin/setup/**",
                                "/camunda/app/admin/*/setup/**",
                                "/camunda/api/admin/auth/user/*/login/**")
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(
                        loginUnless(interfaces, new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED))))
                .csrf(csrf -> csrf.ignoringRequestMatchers("/**"))
                .headers(Headers.ofAnyPage())
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain pageGuard(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/engine-rest/**")
                        .denyAll()
                        .requestMatchers(LOGIN, "/error", "/problems/**")
                        .permitAll()
                        .requestMatchers(GET, "/webjars/**", "/css/**", "/js/**", "/img/**", "/publications/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage(LOGIN))
                .logout(logout -> logout.logoutSuccessUrl(LOGIN + "?logout").deleteCookies("JSESSIONID"))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(
                        loginUnless(new RequestHeaderRequestMatcher("HX-Request"), PageGuards::reloadAtLogin)))
                .headers(Headers.ofOurPages())
                .build();
    }

    private static AuthenticationEntryPoint loginUnless(RequestMatcher special, AuthenticationEntryPoint answer) {
        var login = new LoginUrlAuthenticationEntryPoint(LOGIN);
        return (request, response, refused) ->
                (special.matches(request) ? answer : login).commence(request, response, refused);
    }

    /** A part of a page that is asked for after the session has ended must not be filled with the login page. */
    private static void reloadAtLogin(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused) {
        response.setHeader("HX-Redirect", LOGIN);
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
    }
}
