package org.chancery.kit.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.chancery.contract.TopicSettings;
import org.junit.jupiter.api.Test;

class BoundedBytesTest {
    private static final BoundedBytes BYTES = new BoundedBytes();

    @Test
    void leavesTheLongestRecordAsItIs() {
        var value = new byte[TopicSettings.MAX_RECORD];
        value[value.length - 1] = 7;

        var read = BYTES.deserialize("topic", new RecordHeaders(), ByteBuffer.wrap(value));

        assertThat(read).isEqualTo(value);
        assertThat(BoundedBytes.isCut(value)).isFalse();
    }

    @Test
    void cutsWhatIsLongerSoThatItShows() {
        var value = new byte[2 * TopicSettings.MAX_RECORD];

        var read = BYTES.deserialize("topic", new RecordHeaders(), ByteBuffer.wrap(value));

        assertThat(read)
                .hasSize(TopicSettings.MAX_RECORD + 1)
                .satisfies(cut -> assertThat(BoundedBytes.isCut(cut)).isTrue());
        assertThat(BYTES.deserialize("topic", value)).hasSize(TopicSettings.MAX_RECORD + 1);
    }

    @Test
    void readsWhereTheBufferStands() {
        var buffer = ByteBuffer.wrap(new byte[] {1, 2, 3, 4}).position(1).limit(3);

        assertThat(BYTES.deserialize("topic", new RecordHeaders(), buffer)).containsExactly(2, 3);
    }

    @Test
    void leavesNothingAsNothing() {
        assertThat(BYTES.deserialize("topic", null)).isNull();
        assertThat(BYTES.deserialize("topic", new RecordHeaders(), (ByteBuffer) null))
                .isNull();
    }
}
