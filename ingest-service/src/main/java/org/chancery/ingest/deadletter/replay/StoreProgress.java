package org.chancery.ingest.deadletter.replay;

import org.apache.kafka.common.KafkaException;
import org.chancery.ingest.deadletter.letter.LetterPlace;
import org.chancery.kit.lag.ConsumerGroups;
import org.chancery.kit.lag.GroupOffsets;
import org.springframework.stereotype.Component;

/** How far the store has come. */
@Component
class StoreProgress {
    private final GroupOffsets progress;
    private final String group;

    StoreProgress(GroupOffsets progress, ConsumerGroups groups) {
        this.progress = progress;
        group = groups.store();
    }

    /** Whether the store is done with this enriched article. */
    boolean isPast(LetterPlace enriched) {
        try {
            return progress.of(group).getOrDefault(enriched.in(), 0L) > enriched.offset();
        } catch (KafkaException _) {
            return false; // the broker does not answer
        }
    }
}
