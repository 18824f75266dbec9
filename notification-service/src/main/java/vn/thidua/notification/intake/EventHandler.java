package vn.thidua.notification.intake;

import java.util.Set;

/** What a module does with events. Register one as a bean; a type has at most one handler. */
public interface EventHandler {

    /** CloudEvents types that it takes, with version. */
    Set<String> types();

    /**
     * Takes one event, in the transaction that also remembers it as consumed. Called again for the same event only where the first
     * call was rolled back. A failure parks the event.
     */
    void handle(IncomingEvent event);
}
