package vn.thidua.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The realm, the compose file and the service speak of the same provider, client and addresses. */
class RealmTests {

    private final Compose compose = Compose.committed();
    private final com.fasterxml.jackson.databind.JsonNode realm = Project.yaml("deploy/keycloak/thidua-realm.json");

    @Test
    void theServiceKnowsTheRealmAndItsClient() {
        var service = compose.environment("workflow-service");
        var host = compose.environment("keycloak").get("KC_HOSTNAME");

        assertThat(service)
                .containsEntry(
                        "THIDUA_OIDC_ISSUER",
                        host + "/realms/" + realm.get("realm").asText());
        assertThat(service)
                .containsEntry(
                        "THIDUA_OIDC_CLIENT_ID", realm.at("/clients/0/clientId").asText());
        assertThat(compose.service("keycloak").at("/networks/default/aliases/0").asText())
                .as("browsers and the service reach the provider by one name")
                .isEqualTo(java.net.URI.create(String.valueOf(host)).getHost());
    }

    @Test
    void theProviderSendsPeopleBackToThePortalOnly() {
        assertThat(realm.at("/clients/0/redirectUris")).hasSize(1);
        assertThat(realm.at("/clients/0/redirectUris/0").asText())
                .isEqualTo("http://localhost:8080/login/oauth2/code/thidua");
    }

    @Test
    void noSecretStandsInIt() {
        var filledIn = Pattern.compile("\\$\\{(.*)}");
        assertThat(realm.findValuesAsText("secret"))
                .hasSize(1)
                .allMatch(value -> filledIn.matcher(value).matches());
        assertThat(realm.findValuesAsText("value"))
                .isNotEmpty()
                .allMatch(value -> filledIn.matcher(value).matches());
        realm.findValuesAsText("value")
                .forEach(value -> assertThat(compose.environment("keycloak"))
                        .containsKey(value.substring(2, value.length() - 1)));
    }
}
