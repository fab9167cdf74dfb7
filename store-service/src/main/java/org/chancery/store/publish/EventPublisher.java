package org.chancery.store.publish;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.Topics;
import org.chancery.kit.trace.Traces;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Publishes which events are retracted, or current again. */
@Component
public class EventPublisher {
    private final Outbox outbox;
    private final JsonMapper json;
    private final Traces traces;

    EventPublisher(Outbox outbox, JsonMapper json, Traces traces) {
        this.outbox = outbox;
        this.json = json;
        this.traces = traces;
    }

    /** Returns when the broker has them all: at least once. */
    public void publish(List<DiplomaticEvent> events) {
        outbox.send(events.stream().map(this::message));
    }

    private ProducerRecord<byte[], byte[]> message(DiplomaticEvent event) {
        var message = new ProducerRecord<>(
                Topics.DIPLOMATIC_EVENTS, event.id().getBytes(StandardCharsets.UTF_8), json.writeValueAsBytes(event));
        traces.handOn(message.headers());
        return message;
    }
}
