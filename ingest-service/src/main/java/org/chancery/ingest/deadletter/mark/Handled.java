package org.chancery.ingest.deadletter.mark;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chancery.ingest.deadletter.letter.LetterPlace;
import org.chancery.ingest.deadletter.letter.TopicReaders;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Which dead letters are handled, whichever instance did it. */
@Component
public class Handled {
    private static final Logger log = LoggerFactory.getLogger(Handled.class);

    private final Map<LetterPlace, Mark> marks = new ConcurrentHashMap<>();
    private final JsonMapper json;
    private final TopicTail tail;

    Handled(TopicReaders readers, JsonMapper json, Clock clock) {
        this.json = json;
        tail = new TopicTail(readers, List.of(HandledTopic.NAME), clock);
    }

    /**
     * Learns of all that was handled before this call.
     *
     * @throws org.apache.kafka.common.KafkaException if it cannot in this time
     */
    public synchronized void catchUp(Duration patience) {
        tail.catchUp(patience, this::note);
    }

    /** What was done with a dead letter, as of the last time we caught up. */
    public Optional<Mark> markOf(LetterPlace letter) {
        return Optional.ofNullable(marks.get(letter));
    }

    private void note(ConsumerRecord<byte[], byte[]> read) {
        var key = read.key() == null ? "" : new String(read.key(), UTF_8);
        var letter = LetterPlace.parse(key);
        var mark = letter.isEmpty() ? null : decoded(read);
        if (mark == null) {
            log.warn("Record {} of {} is no mark of a dead letter", read.offset(), read.topic());
        } else {
            marks.put(letter.orElseThrow(), mark);
        }
    }

    private @Nullable Mark decoded(ConsumerRecord<byte[], byte[]> read) {
        try {
            return read.value() == null ? null : json.readValue(read.value(), Mark.class);
        } catch (JacksonException _) {
            return null;
        }
    }

    @PreDestroy
    synchronized void close() {
        tail.close();
    }
}
