package vn.thidua.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Map;

/** The addresses that the launcher tells, each with somebody who has business there. */
record Addresses(World world) {

    private static final Map<String, String> VISITORS = Map.of(
            "portal", "u03.canbo",
            "tasklist", "tp.chuyenvien1",
            "admin", "quantri",
            "notification", "u03.canbo",
            "mail", "quantri");

    void assertThatAllAnswer() {
        var addresses = new ObjectMapper().valueToTree(world.system().endpoints());
        var pages = new ArrayList<String>();
        addresses.properties().forEach(address -> {
            if (isPage(address.getValue())) {
                pages.add(address.getKey());
                assertThatItAnswers(address.getKey(), address.getValue().asText());
            }
        });
        assertThat(pages).containsExactlyInAnyOrderElementsOf(VISITORS.keySet());
    }

    private void assertThatItAnswers(String name, String address) {
        var visitor = VISITORS.getOrDefault(name, "kiemtra");
        var browser = Browser.of(visitor, world);
        // notification-service knows no sessions, only the tokens of the portal
        var page = "notification".equals(name)
                ? browser.open(address, "Authorization", "Bearer " + browser.token())
                : browser.open(address);
        assertThat(page.statusCode())
                .as("%s for %s ends at %s", address, visitor, page.uri())
                .isEqualTo(200);
        assertThat(page.uri().getPath()).doesNotStartWith("/login");
        assertThat(page.body()).isNotBlank();
    }

    private static boolean isPage(JsonNode address) {
        return address.isTextual() && address.asText().startsWith("http");
    }
}
