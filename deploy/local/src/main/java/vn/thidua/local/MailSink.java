package vn.thidua.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes every mail, delivers none, and shows what came in: a page at {@code GET /}, JSON at {@code GET /api/mails[?to=address]};
 * {@code DELETE /api/mails} empties it.
 */
final class MailSink {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TWO_THREADS = 2;

    private final GreenMail smtp;
    private final int pagePort;
    private final ExecutorService threads = Executors.newFixedThreadPool(TWO_THREADS);
    private @Nullable HttpServer pages;

    MailSink(Ports ports) {
        smtp = new GreenMail(new ServerSetup(ports.of(Port.SMTP), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        pagePort = ports.of(Port.MAIL);
    }

    void start() {
        try {
            smtp.start();
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), pagePort), 0);
            server.setExecutor(threads);
            server.createContext("/", this::answer);
            server.start();
            pages = server;
        } catch (IOException portTaken) {
            throw new UncheckedIOException(portTaken);
        }
    }

    void stop() {
        if (pages != null) {
            pages.stop(0);
        }
        threads.shutdownNow();
        smtp.stop();
    }

    /** Newest first. @param to the mailbox; null for all */
    private List<ReceivedMail> mails(@Nullable String to) {
        return smtp.getUserManager().listUser().stream()
                .filter(user -> to == null || to.equalsIgnoreCase(user.getEmail()))
                .flatMap(this::mailbox)
                .sorted(Comparator.comparing(ReceivedMail::receivedAt).reversed())
                .toList();
    }

    private Stream<ReceivedMail> mailbox(GreenMailUser user) {
        List<StoredMessage> messages = inbox(user).getMessages();
        return List.copyOf(messages).stream().map(message -> ReceivedMail.of(user.getEmail(), message));
    }

    private MailFolder inbox(GreenMailUser user) {
        try {
            return smtp.getManagers().getImapHostManager().getInbox(user);
        } catch (FolderException unreadable) {
            throw new IllegalStateException("cannot read the mailbox of " + user.getEmail(), unreadable);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var request =
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
            var to = recipient(exchange.getRequestURI().getRawQuery());
            switch (request) {
                case "GET /" -> send(exchange, 200, "text/html", MailPage.of(mails(to), to));
                case "GET /api/mails" -> send(exchange, 200, "application/json", JSON.writeValueAsString(mails(to)));
                case "DELETE /api/mails" -> {
                    smtp.purgeEmailFromAllMailboxes();
                    exchange.sendResponseHeaders(204, -1);
                }
                default -> send(exchange, 404, "text/plain", "Không có trang này.");
            }
        } catch (FolderException | RuntimeException failure) {
            send(exchange, 500, "text/plain", failure.toString());
        }
    }

    private static @Nullable String recipient(@Nullable String query) {
        return query != null && query.startsWith("to=")
                ? URLDecoder.decode(query.substring("to=".length()), StandardCharsets.UTF_8)
                : null;
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
