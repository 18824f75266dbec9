package vn.thidua.local;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The ports that the local system listens on, each with its usual number. */
public enum Port {
    PORTAL(8080, "the portal and API of workflow-service"),
    NOTIFICATION(8081, "notification-service"),
    MAIL(8025, "the page of received mails"),
    SMTP(2525, "the SMTP sink"),
    KAFKA(9092, "Kafka"),
    KAFKA_CONTROLLER(9093, "Kafka's controller"),
    POSTGRES(15432, "PostgreSQL");

    private final int usual;
    private final String purpose;

    Port(int usual, String purpose) {
        this.usual = usual;
        this.purpose = purpose;
    }

    int usual() {
        return usual;
    }

    String purpose() {
        return purpose;
    }

    /** The name on the command line, such as {@code kafka-controller}. */
    public String option() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Port> named(String option) {
        return Arrays.stream(values())
                .filter(port -> port.option().equals(option))
                .findFirst();
    }
}
