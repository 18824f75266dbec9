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
import java.util.stream.StreamSupport;

/** The mails that the sink received. */
record Mailbox(String sink) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** One mail. @param to user whose mailbox it reached, without the domain */
    record Mail(String to, String messageId, String subject, String text) {

        static Mail of(JsonNode json) {
            return new Mail(
                    json.get("to").asText().replaceFirst("@.*", ""),
                    json.get("messageId").asText(),
                    json.get("subject").asText(),
                    json.at("/bodies/text~1plain").asText());
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

    List<Mail> to(String user) {
        return all().stream().filter(mail -> mail.to().equals(user)).toList();
    }
}
