package vn.thidua.workflow.process.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Somebody with a browser: a stranger, or a person who has logged in through our form. */
final class EngineVisitor {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String root;

    private EngineVisitor(int port) {
        root = "http://localhost:" + port;
    }

    static EngineVisitor stranger(int port) {
        return new EngineVisitor(port);
    }

    static EngineVisitor loggedIn(int port, String person) {
        var visitor = new EngineVisitor(port);
        var token = CSRF.matcher(visitor.get("/login").body());
        var form = "username=" + person + "&password=ThiDua-MinhHoa-2018"
                + (token.find() ? "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8) : "");
        var answer = visitor.send(HttpRequest.newBuilder(visitor.at("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        if (answer.headers().firstValue("Location").orElse("/login?error").contains("/login")) {
            throw new IllegalStateException(person + " could not log in: " + answer.statusCode());
        }
        // the web apps' own token comes with the first page
        visitor.get("/camunda/app/welcome/default/");
        return visitor;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(at(path)));
    }

    HttpResponse<String> get(String path, String header, String value) {
        return send(HttpRequest.newBuilder(at(path)).header(header, value));
    }

    HttpResponse<String> json(String method, String path, String body) {
        return send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }

    HttpResponse<String> post(String path, String contentType, byte[] body) {
        return send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofByteArray(body)));
    }

    private URI at(String path) {
        return URI.create(root + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .forEach(token -> request.setHeader("X-XSRF-TOKEN", token));
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
