package org.chancery.store.arrival;

import java.util.Optional;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chancery.contract.DeadLetterHeaders.Failure;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EnrichedArticle;
import org.chancery.kit.consumer.BoundedBytes;
import org.chancery.kit.deadletter.Cause;
import org.chancery.kit.json.StrictJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

/** Turns the bytes of records into what the contract says they are. Whatever they hold, the fault is theirs and holds up nobody. */
@Component
class RecordDecoder {
    private static final Logger log = LoggerFactory.getLogger(RecordDecoder.class);

    /** The longest event that is streamed, in bytes; with the sentences of its article it has a few thousand. */
    private static final int MAX_EVENT = 256 * 1024;

    /** What a record turns out to be. */
    sealed interface Reading permits Edition, Fault {}

    /** An enriched article. */
    record Edition(EnrichedArticle edition) implements Reading {}

    /** Nothing that this service can read, now or later. */
    record Fault(Cause cause) implements Reading {
        private static Fault of(Failure failure, String reason) {
            return new Fault(new Cause(failure, reason, null));
        }
    }

    private final JsonMapper json;

    RecordDecoder(JsonMapper json) {
        this.json = StrictJson.like(json);
    }

    Reading edition(ConsumerRecord<byte[], byte[]> arrived) {
        if (arrived.value() == null) {
            return Fault.of(Failure.MALFORMED, "the record has no value");
        }
        if (BoundedBytes.isCut(arrived.value())) {
            return Fault.of(Failure.INVALID, "the record is longer than any record may be");
        }
        try {
            var edition = json.readValue(arrived.value(), EnrichedArticle.class);
            return edition == null ? Fault.of(Failure.MALFORMED, "the value is null") : new Edition(edition);
        } catch (ValueInstantiationException e) {
            return Fault.of(
                    Failure.INVALID,
                    String.valueOf(ExceptionUtils.getRootCause(e).getMessage()));
        } catch (JacksonException e) {
            return Fault.of(Failure.MALFORMED, e.getOriginalMessage());
        } catch (RuntimeException | VirtualMachineError | AssertionError e) {
            return Fault.of(Failure.UNREADABLE, e.toString());
        }
    }

    /** The event, or nothing: the live feed passes over what it cannot stream, since the store has its own copy. */
    Optional<DiplomaticEvent> event(ConsumerRecord<byte[], byte[]> arrived) {
        try {
            if (arrived.value() != null && arrived.value().length <= MAX_EVENT) {
                var event = json.readValue(arrived.value(), DiplomaticEvent.class);
                if (event != null && isOneLine(event.id())) {
                    return Optional.of(event);
                }
            }
        } catch (RuntimeException | VirtualMachineError | AssertionError e) {
            log.debug("Why record {} of {}-{} is no event", arrived.offset(), arrived.topic(), arrived.partition(), e);
        }
        log.warn("Record {} of {}-{} is not streamed", arrived.offset(), arrived.topic(), arrived.partition());
        return Optional.empty();
    }

    /** The stream is made of lines, and the id stands in one of them. */
    private static boolean isOneLine(String id) {
        return id.chars().noneMatch(Character::isISOControl);
    }
}
