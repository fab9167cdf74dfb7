package org.chancery.ingest.deadletter.replay;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.chancery.ingest.deadletter.letter.LetterPlace;
import org.chancery.ingest.deadletter.mark.Handled;
import org.chancery.ingest.deadletter.mark.Mark;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Handles dead letters, each once, however many ask at once and whoever is killed meanwhile. */
@Component
class LetterDesk {
    /** The broker ends the transaction of a killed instance after a quarter of a minute, give or take ten seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Map<String, Object> settings;
    private final Handled handled;
    private final JsonMapper json;
    private final Clock clock;

    LetterDesk(ProducerFactory<byte[], byte[]> producers, Handled handled, JsonMapper json, Clock clock) {
        settings = producers.getConfigurationProperties();
        this.handled = handled;
        this.json = json;
        this.clock = clock;
    }

    /** Marks it as looked at, with the reason why nothing more is done. */
    Mark park(LetterPlace letter, String reason) {
        return handle(letter, transaction -> {
            var mark = Mark.parked(clock.instant(), reason);
            transaction.commitAlone(json.writeValueAsBytes(mark));
            return mark;
        });
    }

    /** Publishes its record again; returns where it stands now. */
    LetterPlace replay(LetterPlace letter, ProducerRecord<byte[], byte[]> message) {
        return handle(letter, transaction -> {
            var to = transaction.publish(message);
            transaction.commit(json.writeValueAsBytes(Mark.replayed(clock.instant(), to.toString())));
            return to;
        });
    }

    /** Two at once in one process would only stop one another. */
    private synchronized <T> T handle(LetterPlace letter, Function<LetterTransaction, T> what) {
        try (var transaction = LetterTransaction.begin(letter, settings)) {
            // Only now: what anybody marked before is committed, and nobody else can mark anything any more.
            handled.catchUp(PATIENCE);
            refuseHandled(letter);
            return what.apply(transaction);
        } catch (ProducerFencedException | InvalidProducerEpochException _) {
            throw AlreadyHandled.atThisMoment(letter);
        } catch (RecordTooLargeException | RecordBatchTooLargeException e) {
            throw new NotReplayable("the topic takes no record of this length: " + e.getMessage());
        }
    }

    private void refuseHandled(LetterPlace letter) {
        handled.markOf(letter).ifPresent(mark -> {
            throw AlreadyHandled.as(letter, mark);
        });
    }
}
