package vn.thidua.workflow.testing;

import java.io.IOException;
import java.io.InputStream;
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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/** One browser with its own cookies, in front of the running service. Follows no redirect. */
public final class Web {

    public static final String SAMPLE_PASSWORD = "ThiDua-MinhHoa-2018";
    private static final Pattern CSRF_FIELD = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String root;

    private Web(String root) {
        this.root = root;
    }

    public static Web at(Environment environment) {
        return new Web("http://localhost:" + environment.getRequiredProperty("local.server.port"));
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    /** @param headers names and values in turn */
    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(root + path)).method(method, BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** What the service goes on sending, until the stream is closed. */
    public InputStream stream(String path) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(root + path))
                .header("Accept", "text/event-stream")
                .build();
        try {
            return client.send(request, BodyHandlers.ofInputStream()).body();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** A bearer token of a sample user. */
    public String token(String user) {
        return find(
                TOKEN,
                send("POST", "/api/token", "", "Authorization", basic(user, SAMPLE_PASSWORD))
                        .body());
    }

    /** Logs a sample user in through the page. @param headers names and values in turn */
    public HttpResponse<String> login(String user, String password, String... headers) {
        var csrf = find(CSRF_FIELD, get("/login").body());
        var form = "_csrf=" + encoded(csrf) + "&username=" + encoded(user) + "&password=" + encoded(password);
        var all = Stream.concat(Stream.of("Content-Type", "application/x-www-form-urlencoded"), Stream.of(headers));
        return send("POST", "/login", form, all.toArray(String[]::new));
    }

    /** The token that a call with this browser's session must carry as {@code X-CSRF-TOKEN}. */
    public String csrf() {
        return find(TOKEN, get("/api/csrf").body());
    }

    /** Id of this browser's session; empty when it has none. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(java.net.HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    public static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String find(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new AssertionError("no " + pattern + " in " + text);
        }
        return found.group(1);
    }
}
