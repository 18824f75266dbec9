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
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The guard in front of our pages, with the one login; {@code process} guards the engine's web apps, which share it. */
@Configuration(proxyBeanMethods = false)
class PageGuards {

    private static final String LOGIN = LoginMethod.PAGE;

    /** Compares whole request paths; the engine's web apps are servlets of their own, which other matchers miss. */
    @Bean
    PathPatternRequestMatcherBuilderFactoryBean pathPatterns() {
        return new PathPatternRequestMatcherBuilderFactoryBean();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pageGuard(HttpSecurity http, LoginMethod login) throws Exception {
        login.addTo(http);
        return http.authorizeHttpRequests(requests -> requests
                        // closed here too, should a path slip past the engine's own guard
                        .requestMatchers("/camunda/**", "/engine-rest/**")
                        .denyAll()
                        .requestMatchers(LOGIN, "/error", "/problems/**")
                        .permitAll()
                        .requestMatchers(GET, "/webjars/**", "/css/**", "/js/**", "/img/**", "/publications/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(
                        loginUnless(new RequestHeaderRequestMatcher("HX-Request"), PageGuards::reloadAtLogin)))
                .headers(Headers.ofPagesThatLeadTo(login.logsOutAt()))
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
