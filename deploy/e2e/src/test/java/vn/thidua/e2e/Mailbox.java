package vn.thidua.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** The mails that the sink received. */
record Mailbox(String sink) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    /** One mail. @param to user whose mailbox it reached, without the domain @param text plain, with the line ends of this system */
    record Mail(String to, String messageId, String subject, String text) {

        static Mail of(JsonNode json) {
            return new Mail(
                    json.get("to").asText().replaceFirst("@.*", ""),
                    json.get("messageId").asText(),
                    json.get("subject").asText(),
                    json.at("/bodies/text~1plain").asText().replaceAll("\\R", System.lineSeparator()));
        }

        /** The notification that the Message-ID names. */
        String notification() {
            return messageId.replaceAll("^<|@.*", "");
        }

        String link() {
            var found = LINK.matcher(text);
            return found.find() ? found.group() : "";
        }
    }

    List<Mail> all() {
        var request = HttpRequest.newBuilder(URI.create(sink + "/api/mails")).build();
        try {
            var json = JSON.readTree(HTTP.send(request, BodyHandlers.ofString()).body());
            return StreamSupport.stream(json.spliterator(), false).map(Mail::of).toList();
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }
}
