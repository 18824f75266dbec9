package vn.thidua.notification.delivery;

import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends what is due, batch by batch, as long as there is something. */
@Component
class Dispatcher {

    private final List<Channel> channels;
    private final SendBatch send;
    private final Announcer announcer;

    Dispatcher(List<Channel> channels, SendBatch send, Announcer announcer) {
        this.channels = channels;
        this.send = send;
        this.announcer = announcer;
    }

    @Scheduled(fixedDelayString = "${thidua.delivery.poll:500ms}")
    void dispatch() {
        for (var channel : channels) {
            var more = true;
            while (more && !Thread.currentThread().isInterrupted()) {
                more = send.over(channel);
            }
        }
        announcer.announce();
    }
}
