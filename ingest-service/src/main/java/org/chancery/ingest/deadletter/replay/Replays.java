package org.chancery.ingest.deadletter.replay;

import java.time.Clock;
import java.time.Duration;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.chancery.contract.RawArticle;
import org.chancery.contract.Topics;
import org.chancery.ingest.deadletter.letter.LetterPlace;
import org.chancery.ingest.deadletter.letter.LetterReader;
import org.chancery.ingest.deadletter.mark.Mark;
import org.chancery.ingest.deadletter.replay.Outcome.Became;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Replays and parks dead letters, each at most once. */
@Component
public class Replays {
    private static final Logger log = LoggerFactory.getLogger(Replays.class);

    private final LetterReader letters;
    private final LetterDesk desk;
    private final Pursuit pursuit;
    private final JsonMapper json;
    private final Clock clock;

    Replays(LetterReader letters, LetterDesk desk, Pursuit pursuit, JsonMapper json, Clock clock) {
        this.letters = letters;
        this.desk = desk;
        this.pursuit = pursuit;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What was done.
     *
     * @param to where the record stands now
     */
    public record Replayed(LetterPlace to, Outcome outcome) {}

    /**
     * Publishes the record of a dead letter again, and follows it for so long.
     *
     * @throws AlreadyHandled if it was replayed or parked before
     * @throws NotReplayable if there is nothing to publish
     * @throws KafkaException if the broker does not answer; then asking again is safe
     */
    public Replayed replay(LetterPlace place, Duration patience) {
        var letter = letters.find(place);
        var message = ReplayRecord.of(letter, clock.instant());
        try (var consumer = pursuit.atTheEnds()) {
            var to = desk.replay(place, message);
            log.info("{} is replayed to {}", place, to);
            return new Replayed(to, outcome(consumer, to, articleIn(to, message.value()), patience));
        }
    }

    /** Marks it as looked at: it waits no more. */
    public Mark park(LetterPlace place, String reason) {
        letters.find(place);
        var mark = desk.park(place, reason);
        log.info("{} is parked", place);
        return mark;
    }

    /** It is published; that it cannot be followed is no failure. */
    private Outcome outcome(
            Consumer<byte[], byte[]> consumer, LetterPlace to, @Nullable String article, Duration patience) {
        try {
            return pursuit.outcome(consumer, to, article, patience);
        } catch (KafkaException e) {
            log.warn("{} cannot be followed: {}", to, e.getMessage());
            return Outcome.of(Became.IN_FLIGHT, to);
        }
    }

    private @Nullable String articleIn(LetterPlace to, byte @Nullable [] value) {
        try {
            var article = value == null || !to.topic().equals(Topics.RAW_ARTICLES)
                    ? null
                    : json.readValue(value, RawArticle.class);
            return article == null ? null : article.id();
        } catch (JacksonException _) {
            return null; // it will fail again
        }
    }
}
