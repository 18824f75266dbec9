package vn.thidua.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One of our two services, run from its jar. */
public final class Service extends ChildPart {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final Path jar;
    private final URI uri;
    private final Map<String, String> environment;
    private volatile List<String> properties = List.of();

    Service(String name, LocalSettings settings, Port port, Map<String, String> environment, ProcessLedger ledger) {
        super(name, LogFile.in(settings.logs(), name), ledger);
        this.jar = settings.home().jar(name);
        this.uri = URI.create("http://localhost:" + settings.ports().of(port));
        this.environment = environment;
    }

    public URI uri() {
        return uri;
    }

    /** System properties, such as {@code thidua.crash=…}, that hold from the next start on; they replace earlier ones. */
    public Service with(String... systemProperties) {
        properties = List.of(systemProperties).stream()
                .map(property -> "-D" + property)
                .toList();
        return this;
    }

    @Override
    List<String> arguments() {
        var arguments = new ArrayList<>(Java.smallAndQuick(512));
        arguments.addAll(properties);
        arguments.addAll(List.of("-jar", jar.toString()));
        return arguments;
    }

    @Override
    Map<String, String> environment() {
        return environment;
    }

    @Override
    boolean answers() {
        var request = HttpRequest.newBuilder(uri.resolve("/readyz"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
