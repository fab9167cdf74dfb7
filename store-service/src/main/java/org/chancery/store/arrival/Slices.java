package org.chancery.store.arrival;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chancery.contract.TopicSettings;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a batch, one of which is parsed, kept and published before the next. They are bounded in bytes: what an article is when it is parsed and
 * written is several times the record.
 */
final class Slices {
    private static final long MAX_BYTES = TopicSettings.MAX_RECORD;

    private Slices() {}

    /** Where the slice that starts there ends; it has at least one record. */
    static int end(List<ConsumerRecord<byte[], byte[]>> records, int start) {
        long bytes = 0;
        for (int end = start; end < records.size(); end++) {
            bytes += length(records.get(end).key()) + length(records.get(end).value());
            if (bytes > MAX_BYTES && end > start) {
                return end;
            }
        }
        return records.size();
    }

    private static int length(byte @Nullable [] bytes) {
        return bytes == null ? 0 : bytes.length;
    }
}
