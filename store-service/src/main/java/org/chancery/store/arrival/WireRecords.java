package org.chancery.store.arrival;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EnrichedArticle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Turns the bytes of records into what the contract says they are. */
@Component
class WireRecords {
    private static final Logger log = LoggerFactory.getLogger(WireRecords.class);

    /** What a record turns out to be. */
    sealed interface Reading {
        /** An enriched article. */
        record Edition(EnrichedArticle edition) implements Reading {}

        /** Nothing that this service can read, now or later. */
        record Fault(String reason) implements Reading {}
    }

    private final JsonMapper json;

    WireRecords(JsonMapper json) {
        this.json = json;
    }

    Reading edition(ConsumerRecord<byte[], byte[]> arrived) {
        if (arrived.value() == null) {
            return new Reading.Fault("the record has no value");
        }
        try {
            var edition = json.readValue(arrived.value(), EnrichedArticle.class);
            return edition == null ? new Reading.Fault("the value is null") : new Reading.Edition(edition);
        } catch (JacksonException e) {
            return new Reading.Fault(String.valueOf(e.getOriginalMessage()));
        }
    }

    /** The event, or nothing: the live feed passes over what it cannot read, since the store has its own copy. */
    Optional<DiplomaticEvent> event(ConsumerRecord<byte[], byte[]> arrived) {
        if (arrived.value() == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(json.readValue(arrived.value(), DiplomaticEvent.class));
        } catch (JacksonException e) {
            log.warn("Record {} of {}-{} is no event", arrived.offset(), arrived.topic(), arrived.partition());
            return Optional.empty();
        }
    }
}
