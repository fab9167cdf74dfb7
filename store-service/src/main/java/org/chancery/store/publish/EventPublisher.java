package org.chancery.store.publish;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.Topics;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Publishes which events are retracted, or current again. */
@Component
public class EventPublisher {
    private final Outbox outbox;
    private final JsonMapper json;

    EventPublisher(Outbox outbox, JsonMapper json) {
        this.outbox = outbox;
        this.json = json;
    }

    /** Returns when the broker has them all: at least once. */
    public void publish(List<DiplomaticEvent> events) {
        outbox.send(events.stream().map(this::message));
    }

    private ProducerRecord<byte[], byte[]> message(DiplomaticEvent event) {
        return new ProducerRecord<>(
                Topics.DIPLOMATIC_EVENTS, event.id().getBytes(StandardCharsets.UTF_8), json.writeValueAsBytes(event));
    }
}
