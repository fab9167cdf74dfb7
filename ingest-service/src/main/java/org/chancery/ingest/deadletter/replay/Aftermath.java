package org.chancery.ingest.deadletter.replay;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chancery.contract.Topics;
import org.chancery.ingest.deadletter.letter.Letter;
import org.chancery.ingest.deadletter.letter.LetterPlace;
import org.chancery.ingest.deadletter.replay.Outcome.Became;
import org.chancery.kit.deadletter.OriginalPlace;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Follows one replayed record through the topics, from where they ended before it was published. */
final class Aftermath {
    private final Consumer<byte[], byte[]> consumer;
    private final JsonMapper json;
    private final byte @Nullable [] article;

    /** What died since, by the place of its record. */
    private final Map<LetterPlace, Letter> letters = new HashMap<>();

    private LetterPlace at;
    private @Nullable Outcome end;

    /**
     * @param consumer of all topics that may tell, at their former ends
     * @param replayed where the record stands
     * @param article the id of the article, if it is one
     */
    Aftermath(Consumer<byte[], byte[]> consumer, JsonMapper json, LetterPlace replayed, @Nullable String article) {
        this.consumer = consumer;
        this.json = json;
        this.article = article == null ? null : article.getBytes(StandardCharsets.UTF_8);
        at = replayed;
    }

    /** What became of it, or how far it is when time is up. */
    Outcome follow(BooleanSupplier isTime, Predicate<LetterPlace> isTaken) {
        while (end == null && isTime.getAsBoolean()) {
            // Before reading: the store commits an offset after it has sent the dead letter.
            boolean isStored = isEnriched() && isTaken.test(at);
            boolean isAllRead = readToTheEnd(isTime);
            if (end == null && isStored && isAllRead) {
                end = Outcome.of(Became.STORED, at);
            }
        }
        return end == null ? Outcome.of(isEnriched() ? Became.ENRICHED : Became.IN_FLIGHT, at) : end;
    }

    private boolean isEnriched() {
        return at.topic().equals(Topics.ENRICHED_ARTICLES);
    }

    private boolean readToTheEnd(BooleanSupplier isTime) {
        var ends = consumer.endOffsets(consumer.assignment());
        do {
            consumer.poll(Duration.ofMillis(100)).forEach(this::look);
            if (ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue())) {
                return true;
            }
        } while (isTime.getAsBoolean());
        return false;
    }

    /** The topics are read side by side: the death of the enriched record may be seen before the record. */
    private void look(ConsumerRecord<byte[], byte[]> found) {
        if (found.topic().equals(Topics.ENRICHED_ARTICLES)) {
            at = isAnswer(found) ? LetterPlace.of(found) : at;
        } else {
            originOf(found).ifPresent(origin -> letters.put(origin, Letter.of(found)));
        }
        var ours = letters.get(at);
        if (ours != null) {
            end = Outcome.died(ours);
        }
    }

    /** Empty if another topic than its own has it. */
    private static Optional<LetterPlace> originOf(ConsumerRecord<?, ?> letter) {
        return OriginalPlace.of(letter.headers())
                .map(place -> new LetterPlace(place.topic(), place.partition(), place.offset()))
                .filter(place -> letter.topic().equals(Topics.deadLettersOf(place.topic())));
    }

    private boolean isAnswer(ConsumerRecord<byte[], byte[]> enriched) {
        return at.topic().equals(Topics.RAW_ARTICLES)
                && article != null
                && Arrays.equals(article, enriched.key())
                && rawOffset(enriched) == at.offset();
    }

    private long rawOffset(ConsumerRecord<byte[], byte[]> enriched) {
        try {
            return json.readTree(enriched.value()).path("offset").asLong(-1);
        } catch (JacksonException _) {
            return -1;
        }
    }
}
