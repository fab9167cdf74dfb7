package org.chancery.ingest.account;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
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
    private final AccountMetrics metrics;
    private final Clock clock;

    Audit(
            GroupOffsets progress,
            ConsumerGroups groups,
            TopicReaders readers,
            DoorLedger door,
            JsonMapper json,
            AccountMetrics metrics,
            Clock clock) {
        this.progress = progress;
        this.groups = groups;
        this.door = door;
        this.metrics = metrics;
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
     * What became of all articles up to now.
     *
     * @throws org.apache.kafka.common.KafkaException if the broker does not answer, or there is more to read than time
     */
    public synchronized Account account() {
        look();
        var sums = books.sums();
        sums.addAll(door.refused());
        var account = Account.of(sums);
        metrics.show(account, clock.instant());
        return account;
    }

    /**
     * Who comes later in the path is asked first: what the store is past, the enrich service was past before. Its answers and offsets are
     * committed together, so all answers up to its offsets are read; the books know which of them are to questions beyond.
     */
    private void look() {
        var stored = progress.of(groups.store());
        var enriched = progress.of(groups.enrich());
        tail.catchUp(PATIENCE, books::note);
        books.settle(both(enriched, stored));
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
