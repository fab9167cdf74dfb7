package org.chancery.ingest.account;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.chancery.contract.Topics;
import org.chancery.ingest.deadletter.letter.TopicReaders;
import org.chancery.ingest.deadletter.mark.TopicTail;
import org.chancery.kit.lag.ConsumerGroups;
import org.chancery.kit.lag.GroupOffsets;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the topics when somebody asks for an account: from their beginning the first time, then what is new. */
@Component
public class Audit {
    /** For one question; the next one goes on where this one ended. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final GroupOffsets progress;
    private final ConsumerGroups groups;
    private final TopicTail tail;
    private final DoorLedger door;
    private final Books books;
    private final Clock clock;

    Audit(
            GroupOffsets progress,
            ConsumerGroups groups,
            TopicReaders readers,
            DoorLedger door,
            JsonMapper json,
            Clock clock) {
        this.progress = progress;
        this.groups = groups;
        this.door = door;
        this.clock = clock;
        books = new Books(new Reading(json));
        var topics = List.of(
                Topics.RAW_ARTICLES,
                Topics.ENRICHED_ARTICLES,
                Topics.deadLettersOf(Topics.RAW_ARTICLES),
                Topics.deadLettersOf(Topics.ENRICHED_ARTICLES));
        tail = new TopicTail(readers, topics, clock);
    }

    /**
     * What became of all articles up to a moment at which the enrich service was between two portions.
     *
     * @throws org.apache.kafka.common.KafkaException if the broker does not answer, or there is more to read than time
     */
    public synchronized Account account() {
        var deadline = clock.instant().plus(PATIENCE);
        while (!look()) {
            if (clock.instant().isAfter(deadline)) {
                throw new TimeoutException("articles are being read without a pause");
            }
        }
        var sums = books.sums();
        sums.addAll(door.refused());
        return Account.of(sums);
    }

    /** Answers and offsets are committed together: what is read between two equal offsets belongs to them. */
    private boolean look() {
        var enriched = progress.of(groups.enrich());
        var stored = progress.of(groups.store());
        tail.catchUp(PATIENCE, books::note);
        if (!enriched.equals(progress.of(groups.enrich()))) {
            return false;
        }
        books.settle(both(enriched, stored));
        return true;
    }

    /** The store reads events, too, with other groups; of these two each reads one topic of articles. */
    private static Map<TopicPartition, Long> both(
            Map<TopicPartition, Long> enriched, Map<TopicPartition, Long> stored) {
        var all = new HashMap<>(stored);
        all.putAll(enriched);
        return all;
    }

    @PreDestroy
    synchronized void close() {
        tail.close();
    }
}
