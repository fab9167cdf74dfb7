package org.chancery.ingest.deadletter.replay;

import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.chancery.ingest.deadletter.letter.LetterPlace;
import org.springframework.stereotype.Component;

/** How far the store has come: the offsets that its consumer group has committed. */
@Component
class StoreProgress {
    private final Admin broker;
    private final String group;

    StoreProgress(Admin broker, DeadLetterSettings settings) {
        this.broker = broker;
        group = settings.storeGroup();
    }

    /** Whether the store is done with this enriched article. */
    boolean isPast(LetterPlace enriched) {
        try {
            var committed = broker.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .get(enriched.in());
            return committed != null && committed.offset() > enriched.offset();
        } catch (ExecutionException _) {
            return false; // no such group yet, or the broker does not answer
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
