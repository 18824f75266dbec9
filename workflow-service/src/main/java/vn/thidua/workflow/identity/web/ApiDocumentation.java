package vn.thidua.workflow.identity.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Title and logins of the OpenAPI description. */
@Configuration(proxyBeanMethods = false)
class ApiDocumentation {

    private static final String DESCRIPTION = """
            Nominations from self-assessment to the notified result. Refusals are RFC 9457 problems; their `type` ends in a stable slug. \
            Times are ISO-8601 with offset, days are working days. Exchange a password for a token at `POST /api/token`.""";

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info().title("Thi Đua").version("1").description(DESCRIPTION))
                .components(new Components()
                        .addSecuritySchemes("basic", http("basic"))
                        .addSecuritySchemes("bearer", http("bearer").bearerFormat("JWT")))
                .addSecurityItem(new SecurityRequirement().addList("bearer"));
    }

    private static SecurityScheme http(String scheme) {
        return new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(scheme);
    }
}
