package vn.thidua.notification.intake;

/** What a module does when a compacted topic forgets a key. */
public interface TombstoneHandler {

    String topic();

    /** Forgets the key, in a transaction. Comes again when the topic is read again. @param sequence 0 where the record tells none */
    void forget(String key, long sequence);
}
