package org.chancery.store.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chancery.contract.TopicSettings;
import org.junit.jupiter.api.Test;

/** How a batch is cut. */
class SlicesTest {
    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void aBatchOfUsualArticlesIsOneSlice() {
        assertThat(slices(10_000, 10_000, 10_000)).containsExactly(3);
    }

    @Test
    void longArticlesAreCutIntoSlicesThatFitIntoTheMemory() {
        assertThat(slices(3 * MEGABYTE, 3 * MEGABYTE, 3 * MEGABYTE, 3 * MEGABYTE, 100))
                .containsExactly(2, 3);
    }

    @Test
    void theLongestIsASliceOfItsOwn() {
        assertThat(slices(100, TopicSettings.MAX_RECORD + 1, 100)).containsExactly(1, 1, 1);
    }

    /** How many records each slice has. */
    private static List<Integer> slices(int... lengths) {
        var records = IntStream.of(lengths)
                .mapToObj(length -> new ConsumerRecord<byte[], byte[]>("topic", 0, 0, null, new byte[length]))
                .toList();
        var slices = new ArrayList<Integer>();
        for (int start = 0; start < records.size(); start += slices.getLast()) {
            slices.add(Slices.end(records, start) - start);
        }
        return slices;
    }
}
