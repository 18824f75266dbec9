package vn.thidua.workflow.identity.web;

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
import java.util.regex.Pattern;
import vn.thidua.workflow.testing.Web;

/** A browser that goes between the portal and a provider, one step at a time. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI root;

    Visitor(URI root) {
        this.root = root;
    }

    URI root() {
        return root;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(root.resolve(path)));
    }

    HttpResponse<String> follow(HttpResponse<String> redirect) {
        return send(HttpRequest.newBuilder(URI.create(location(redirect))));
    }

    String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(location -> root.resolve(location).toString())
                .orElseThrow(() -> new AssertionError("no redirect but " + answer.statusCode() + " " + answer.body()));
    }

    /** Sends a form with this session's token against forged requests, where there is a session. */
    HttpResponse<String> post(String path, String... fields) {
        var token = TOKEN.matcher(get("/api/csrf").body());
        var form = new StringBuilder("_csrf=").append(token.find() ? encoded(token.group(1)) : "none");
        for (var i = 0; i < fields.length; i += 2) {
            form.append('&').append(encoded(fields[i])).append('=').append(encoded(fields[i + 1]));
        }
        return send(HttpRequest.newBuilder(root.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.toString())));
    }

    HttpResponse<String> withPassword(String path, String user, String password) {
        return send(HttpRequest.newBuilder(root.resolve(path))
                .header("Authorization", Web.basic(user, password))
                .POST(BodyPublishers.noBody()));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
