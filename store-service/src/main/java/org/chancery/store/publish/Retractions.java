package org.chancery.store.publish;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.Topics;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells those who read the events' topic which events were taken back. */
@Component
public class Retractions {
    private final KafkaTemplate<byte[], byte[]> kafka;
    private final JsonMapper json;

    Retractions(KafkaTemplate<byte[], byte[]> kafka, JsonMapper json) {
        this.kafka = kafka;
        this.json = json;
    }

    /** Returns when the broker has them all; the same retraction may be told twice, never not at all. */
    public void publish(List<DiplomaticEvent> retracted) {
        var sent = retracted.stream().map(this::send).toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(sent).join();
    }

    private CompletableFuture<?> send(DiplomaticEvent event) {
        var key = event.id().getBytes(StandardCharsets.UTF_8);
        return kafka.send(Topics.DIPLOMATIC_EVENTS, key, json.writeValueAsBytes(event));
    }
}
