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
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import vn.thidua.local.SampleLogins;

/** A browser in which somebody has logged in to the portal; it keeps cookies and follows redirects. */
final class Browser {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private Browser() {}

    static Browser of(String user, World world) {
        var browser = new Browser();
        var login = world.system().endpoints().portal() + "/login";
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

    /** The page in which the address ends, after all redirects. */
    HttpResponse<String> open(String address) {
        return send(HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html,*/*"));
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
