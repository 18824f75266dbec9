package vn.thidua.workflow.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.springframework.boot.SpringApplication;

/** Stands where notification-service would: the interface of its inbox, with notices that tests put in. One for all tests of a run. */
public final class NotificationStand {

    private static final NotificationStand ONE = new NotificationStand();

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, List<Map<String, Object>>> notices = new ConcurrentHashMap<>();
    private final List<String> tokens = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile boolean away;

    private NotificationStand() {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException unavailable) {
            throw new UncheckedIOException(unavailable);
        }
        var threads = Executors.newCachedThreadPool(task -> {
            var thread = new Thread(task, "notification-stand");
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(threads);
        server.createContext("/api/inbox", this::answer);
        server.start();
        SpringApplication.getShutdownHandlers().add(() -> server.stop(0));
    }

    public static NotificationStand one() {
        return ONE;
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Puts an unread notice into somebody's inbox. */
    public String tell(String person, String title, String link) {
        var id = UUID.randomUUID().toString();
        var notice = new ConcurrentHashMap<String, Object>(Map.of(
                "id",
                id,
                "kind",
                "TASK_OPEN",
                "title",
                title,
                "body",
                title + ".",
                "link",
                link,
                "createdAt",
                "2018-12-12T03:00:00Z"));
        notices.computeIfAbsent(person, any -> new CopyOnWriteArrayList<>()).add(0, notice);
        return id;
    }

    /** From now on it answers nobody, or everybody again. */
    public void away(boolean now) {
        away = now;
    }

    /** The token of the last call. */
    public String lastToken() {
        return tokens.get(tokens.size() - 1);
    }

    private void answer(HttpExchange call) throws IOException {
        try (call) {
            var authorization = call.getRequestHeaders().getFirst("Authorization");
            if (away || authorization == null) {
                call.sendResponseHeaders(away ? 503 : 401, -1);
                return;
            }
            var token = authorization.substring("Bearer ".length());
            tokens.add(token);
            var mine = notices.getOrDefault(subject(token), List.of());
            var path = call.getRequestURI().getPath();
            if (call.getRequestMethod().equals("GET")) {
                list(call, mine);
            } else if (path.equals("/api/inbox/read")) {
                mine.forEach(NotificationStand::read);
                call.sendResponseHeaders(204, -1);
            } else {
                var found = mine.stream()
                        .filter(notice -> path.equals("/api/inbox/" + notice.get("id") + "/read"))
                        .findFirst();
                found.ifPresent(NotificationStand::read);
                call.sendResponseHeaders(found.isPresent() ? 204 : 404, -1);
            }
        }
    }

    private static void read(Map<String, Object> notice) {
        notice.put("readAt", "2018-12-12T04:00:00Z");
    }

    private void list(HttpExchange call, List<Map<String, Object>> mine) throws IOException {
        var unread =
                mine.stream().filter(notice -> !notice.containsKey("readAt")).toList();
        var onlyUnread = call.getRequestURI().getQuery().contains("unread=true");
        var body = json.writeValueAsBytes(
                Map.of("unread", unread.size(), "items", new ArrayList<>(onlyUnread ? unread : mine)));
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.sendResponseHeaders(200, body.length);
        call.getResponseBody().write(body);
    }

    private String subject(String token) throws IOException {
        JsonNode claims = json.readTree(
                new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8));
        return claims.get("sub").asText();
    }
}
