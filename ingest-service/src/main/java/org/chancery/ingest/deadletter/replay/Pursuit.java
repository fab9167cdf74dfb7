package org.chancery.ingest.deadletter.replay;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.chancery.contract.Topics;
import org.chancery.ingest.deadletter.letter.LetterPlace;
import org.chancery.ingest.deadletter.letter.TopicReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Follows replayed records: it must stand at the ends of the topics before a record is published. */
@Component
class Pursuit {
    private static final List<String> WATCHED = List.of(
            Topics.ENRICHED_ARTICLES,
            Topics.deadLettersOf(Topics.RAW_ARTICLES),
            Topics.deadLettersOf(Topics.ENRICHED_ARTICLES));

    private final TopicReaders readers;
    private final StoreProgress store;
    private final JsonMapper json;
    private final Clock clock;

    Pursuit(TopicReaders readers, StoreProgress store, JsonMapper json, Clock clock) {
        this.readers = readers;
        this.store = store;
        this.json = json;
        this.clock = clock;
    }

    /** A consumer at the present ends of the topics, to be closed. */
    Consumer<byte[], byte[]> atTheEnds() {
        var partitions = readers.partitions(WATCHED);
        var consumer = readers.open();
        try {
            consumer.assign(partitions);
            consumer.endOffsets(partitions).forEach(consumer::seek);
            return consumer;
        } catch (RuntimeException e) {
            consumer.close();
            throw e;
        }
    }

    /** What has become of a record within this time. */
    Outcome outcome(
            Consumer<byte[], byte[]> fromBefore, LetterPlace replayed, @Nullable String article, Duration patience) {
        var deadline = clock.instant().plus(patience);
        return new Aftermath(fromBefore, json, replayed, article)
                .follow(() -> clock.instant().isBefore(deadline), store::isPast);
    }
}
