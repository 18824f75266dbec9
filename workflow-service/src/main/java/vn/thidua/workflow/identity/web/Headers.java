package vn.thidua.workflow.identity.web;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What browsers are told about our pages. The engine's web apps evaluate code and set a policy of their own. */
final class Headers {

    /** Nothing from elsewhere and nothing inline; pictures of diagrams and codes may stand in the page itself. */
    static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; "
            + "form-action 'self'; frame-ancestors 'self'";

    private Headers() {}

    static Customizer<HeadersConfigurer<HttpSecurity>> ofOurPages() {
        return ofPagesThatLeadTo("");
    }

    /** Browsers hold a form to its policy also where its answer sends it elsewhere, as the logout at a provider does. */
    static Customizer<HeadersConfigurer<HttpSecurity>> ofPagesThatLeadTo(String origin) {
        return headers -> {
            ofAnyPage().customize(headers);
            headers.contentSecurityPolicy(policy -> policy.policyDirectives(
                            POLICY.replace("form-action 'self'", ("form-action 'self' " + origin).strip())))
                    .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                    .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=()"));
        };
    }

    static Customizer<HeadersConfigurer<HttpSecurity>> ofAnyPage() {
        return headers -> headers.frameOptions(FrameOptionsConfig::sameOrigin)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
    }
}
