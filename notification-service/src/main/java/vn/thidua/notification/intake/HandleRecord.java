package vn.thidua.notification.intake;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets one record take effect. */
@Component
class HandleRecord {

    private final RecordReader reader;
    private final Handlers handlers;
    private final ConsumedEvents consumed;

    HandleRecord(RecordReader reader, Handlers handlers, ConsumedEvents consumed) {
        this.reader = reader;
        this.handlers = handlers;
        this.consumed = consumed;
    }

    /**
     * The event is remembered and its effect is there, or neither. A type that nobody takes is not for us and leaves nothing.
     *
     * @throws UnreadableEvent when the record is not as its contract says
     */
    @Transactional
    Effect once(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) {
            return forget(record);
        }
        var type = reader.type(record);
        var handler = handlers.of(type);
        if (handler.isEmpty()) {
            if (handlers.knowsOtherVersionOf(type)) {
                throw new UnreadableEvent(ParkCause.UNKNOWN_VERSION, "version must be one we know, but is " + type);
            }
            return Effect.IGNORED;
        }
        var event = reader.read(record);
        if (!consumed.remember(event)) {
            return Effect.DUPLICATE;
        }
        handler.get().handle(event);
        return Effect.HANDLED;
    }

    private Effect forget(ConsumerRecord<String, byte[]> record) {
        var handler = handlers.ofTombstonesIn(record.topic());
        if (handler.isEmpty() || record.key() == null) {
            throw new UnreadableEvent(ParkCause.BAD_DATA, "body must be there, but is missing");
        }
        handler.get().forget(record.key(), reader.sequenceOrZero(record));
        return Effect.HANDLED;
    }
}
