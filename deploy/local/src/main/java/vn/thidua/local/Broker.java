package vn.thidua.local;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** One real Kafka node in KRaft mode, broker and controller at once. Topics and offsets survive restarts. */
public final class Broker extends ChildPart {

    private static final String CLUSTER_ID = "ThiDuaLocalSystem00000";

    private final Path data;
    private final Ports ports;

    Broker(LocalSettings settings, ProcessLedger ledger) {
        super("kafka", LogFile.in(settings.logs(), "kafka"), ledger);
        this.data = settings.data().resolve("kafka");
        this.ports = settings.ports();
    }

    /** For {@code bootstrap.servers}. */
    public String address() {
        return "127.0.0.1:" + ports.of(Port.KAFKA);
    }

    @Override
    void prepare() {
        Folders.create(data);
        try {
            Files.writeString(properties(), configuration());
            new Formatter()
                    .setPrintStream(new PrintStream(PrintStream.nullOutputStream()))
                    .setIgnoreFormatted(true)
                    .setNodeId(1)
                    .setClusterId(CLUSTER_ID)
                    .setControllerListenerName("CONTROLLER")
                    .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                    .setMetadataLogDirectory(logDirectory().toString())
                    .addDirectory(logDirectory().toString())
                    .run();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (Exception unusable) {
            throw new IllegalStateException("cannot format the broker's storage in " + data, unusable);
        }
    }

    @Override
    List<String> arguments() {
        var arguments = new ArrayList<>(Java.smallAndQuick(256));
        arguments.addAll(List.of(
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-cp",
                System.getProperty("java.class.path"),
                "kafka.Kafka",
                properties().toString()));
        return arguments;
    }

    @Override
    Map<String, String> environment() {
        return Map.of();
    }

    @Override
    boolean answers() {
        Map<String, Object> client = Map.of(
                "bootstrap.servers", address(),
                "request.timeout.ms", 2_000,
                "default.api.timeout.ms", 2_000);
        try (var admin = Admin.create(client)) {
            return admin.describeCluster().nodes().get(3, TimeUnit.SECONDS).size() == 1;
        } catch (ExecutionException | TimeoutException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Path properties() {
        return data.resolve("server.properties");
    }

    private Path logDirectory() {
        return data.resolve("log");
    }

    private String configuration() {
        return """
                process.roles=broker,controller
                node.id=1
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                controller.listener.names=CONTROLLER
                controller.quorum.voters=1@127.0.0.1:%2$d
                log.dirs=%3$s
                auto.create.topics.enable=false
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                group.initial.rebalance.delay.ms=0
                log.cleaner.dedupe.buffer.size=8388608
                # a killed broker is accepted again after its old session ran out
                broker.session.timeout.ms=2000
                broker.heartbeat.interval.ms=500
                """.formatted(
                        ports.of(Port.KAFKA),
                        ports.of(Port.KAFKA_CONTROLLER),
                        logDirectory().toString().replace('\\', '/'));
    }
}
