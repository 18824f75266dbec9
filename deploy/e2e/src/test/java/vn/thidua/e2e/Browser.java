package vn.thidua.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import vn.thidua.local.SampleLogins;

/** A browser in which somebody has logged in to the portal; it keeps cookies and follows redirects. */
final class Browser {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private final String user;
    private final String portal;

    private Browser(String user, String portal) {
        this.user = user;
        this.portal = portal;
    }

    static Browser of(String user, World world) {
        var portal = world.system().endpoints().portal();
        var browser = new Browser(user, portal);
        var login = portal + "/login";
        var form = CSRF.matcher(browser.open(login).body());
        assertThat(form.find()).as("the login page has a form").isTrue();
        var fields = "username=%s&password=%s&_csrf=%s"
                .formatted(encoded(user), encoded(SampleLogins.PASSWORD), encoded(form.group(1)));
        var home = browser.send(HttpRequest.newBuilder(URI.create(login))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
        assertThat(home.uri().getPath()).as("page of %s after the login", user).isEqualTo("/");
        return browser;
    }

    /** The page in which the address ends, after all redirects. @param headers name and value in turn */
    HttpResponse<String> open(String address, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html,*/*");
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** What the portal hands to programs, and sends along when it asks other services for this person. */
    String token() {
        var password = (user + ":" + SampleLogins.PASSWORD).getBytes(StandardCharsets.UTF_8);
        var answer = send(HttpRequest.newBuilder(URI.create(portal + "/api/token"))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(password))
                .POST(BodyPublishers.noBody()));
        var token = TOKEN.matcher(answer.body());
        assertThat(token.find()).as("a token for %s", user).isTrue();
        return token.group(1);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
