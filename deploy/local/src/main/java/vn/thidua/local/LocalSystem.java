package vn.thidua.local;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/**
 * All parts together. The services, the broker and PostgreSQL are processes of their own; the mail sink lives in this one.
 * Closing stops the services first and PostgreSQL last.
 */
public final class LocalSystem implements AutoCloseable {

    private final LocalSettings settings;
    private final ProcessLedger ledger;
    private final Secrets secrets;
    private final Postgres postgres;
    private final MailSink mail;
    private final Broker broker;
    private final Service workflow;
    private final Service notification;

    private LocalSystem(LocalSettings settings, ProcessLedger ledger) {
        this.settings = settings;
        this.ledger = ledger;
        secrets = Secrets.in(Folders.create(settings.data()));
        postgres = new Postgres(settings, secrets);
        mail = new MailSink(settings.ports());
        broker = new Broker(settings, ledger);
        var environments = new ServiceEnvironments(settings, secrets, postgres, broker);
        workflow = new Service("workflow-service", settings, Port.PORTAL, environments.workflow(), ledger);
        notification =
                new Service("notification-service", settings, Port.NOTIFICATION, environments.notification(), ledger);
    }

    /**
     * Makes room for a system that is not started yet: ends what a killed launcher left behind.
     *
     * @param reset whether data of earlier runs is thrown away first
     * @throws StartRefused when a port is taken, or another system runs from the same folder
     */
    static LocalSystem prepare(LocalSettings settings, boolean reset, Progress progress) {
        var ledger = ProcessLedger.open(settings.run());
        try {
            ledger.endStale();
            Postgres.endStale(settings.data());
            settings.ports().requireFree(settings.listen());
            Folders.delete(settings.logs());
            Endpoints.forget(settings.run());
            if (reset) {
                progress.step("Throwing away the data of earlier runs");
                Folders.delete(settings.data());
            }
            return new LocalSystem(settings, ledger);
        } catch (RuntimeException failure) {
            ledger.close();
            throw failure;
        }
    }

    /** A new system that serves. @throws PartDied when a part ends while it starts */
    public static LocalSystem start(LocalSettings settings, Progress progress) {
        var system = prepare(settings, false, progress);
        try {
            system.start(progress);
            return system;
        } catch (RuntimeException failure) {
            system.close();
            throw failure;
        }
    }

    /** Returns when all parts serve. @throws PartDied when one ends before that */
    void start(Progress progress) {
        progress.step("Starting PostgreSQL, Kafka and the mail sink");
        broker.launch();
        mail.start();
        postgres.start();
        broker.awaitReady();
        progress.step("Starting workflow-service and notification-service");
        workflow.launch();
        notification.launch();
        var ready = List.of(workflow, notification).stream()
                .map(service -> CompletableFuture.runAsync(
                        () -> {
                            service.awaitReady();
                            progress.step(service.name() + " serves at " + service.uri());
                        },
                        task -> new Thread(task).start()))
                .toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(ready).join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }

    public Service workflow() {
        return workflow;
    }

    public Service notification() {
        return notification;
    }

    public Broker broker() {
        return broker;
    }

    public Endpoints endpoints() {
        var portal = workflow.uri().toString();
        return new Endpoints(
                portal,
                portal + "/camunda/app/tasklist/default/",
                portal + "/admin",
                notification.uri().toString(),
                mailPage().toString(),
                broker.address(),
                Map.of(
                        "workflow", new Endpoints.Jdbc(postgres.url("workflow"), "workflow", secrets.workflow()),
                        "notification",
                                new Endpoints.Jdbc(
                                        postgres.url("notification"), "notification", secrets.notification())),
                SampleLogins.all());
    }

    private URI mailPage() {
        return URI.create("http://localhost:" + settings.ports().of(Port.MAIL));
    }

    /** Who is told when a part ends without being asked to; to be said before the start, so that no death goes unnoticed. */
    void whenAPartDies(Consumer<PartDied> listener) {
        postgres.whenItDies(listener);
        List.of(broker, workflow, notification).forEach(part -> part.whenItDies(listener));
    }

    /** Returns when all parts serve still; both services look at PostgreSQL before they answer. @throws PartDied when one ended */
    void requireServing() {
        List.of(broker, workflow, notification).forEach(ChildPart::awaitReady);
    }

    @Override
    public synchronized void close() {
        ledger.beginClosing();
        postgres.mayEnd();
        notification.stop();
        workflow.stop();
        broker.stop();
        mail.stop();
        postgres.stop();
        ledger.close();
    }
}
