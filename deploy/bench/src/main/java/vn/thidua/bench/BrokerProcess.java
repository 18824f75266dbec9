package vn.thidua.bench;

import java.io.IOException;
import java.io.OutputStream;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** A broker in a process of its own, so that its CPU is not counted as ours. Ends with its standard input. */
final class BrokerProcess {

    static final String READY = "READY ";

    private BrokerProcess() {}

    public static void main(String[] args) throws IOException {
        var broker = new EmbeddedKafkaKraftBroker(1, 8, BareKafka.TOPIC);
        broker.afterPropertiesSet();
        System.out.println(READY + broker.getBrokersAsString());
        System.in.transferTo(OutputStream.nullOutputStream());
        broker.destroy();
        System.exit(0);
    }
}
