package org.chancery.ingest.deadletter.replay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chancery.contract.DeadLetterHeaders.Failure;
import org.chancery.contract.TopicSettings;
import org.chancery.contract.Topics;
import org.chancery.kit.deadletter.Cause;
import org.chancery.kit.deadletter.DeadLetters;
import org.junit.jupiter.api.Test;

class ReplayRecordTest {
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void isTheRecordThatFailed() {
        var record = ReplayRecord.of(letterOf("bytes {".getBytes(UTF_8), "no good"), NOW);

        assertThat(record.topic()).isEqualTo(Topics.RAW_ARTICLES);
        assertThat(record.value()).asString(UTF_8).isEqualTo("bytes {");
    }

    /** A reason with letters that have to be escaped is longer when it is shown, and its end cut off. */
    @Test
    void isNoneWhereTheRecordWasTooLongWhateverTheReasonSays() {
        var letter = letterOf(new byte[TopicSettings.MAX_RECORD + 1], "\u0000".repeat(1_000));

        assertThatThrownBy(() -> ReplayRecord.of(letter, NOW))
                .isInstanceOf(NotReplayable.class)
                .hasMessageContaining("still at its original offset");
    }

    @Test
    void isNoneIfOnlyTheBeginningIsRead() {
        var letter = new ConsumerRecord<>(
                Topics.deadLettersOf(Topics.RAW_ARTICLES),
                0,
                3,
                "key".getBytes(UTF_8),
                new byte[TopicSettings.MAX_RECORD + 1]);

        assertThatThrownBy(() -> ReplayRecord.of(letter, NOW))
                .isInstanceOf(NotReplayable.class)
                .hasMessageContaining("more than is read of it");
    }

    private static ConsumerRecord<byte[], byte[]> letterOf(byte[] value, String reason) {
        var failed = new ConsumerRecord<>(Topics.RAW_ARTICLES, 0, 7, "key".getBytes(UTF_8), value);
        var letter = new DeadLetters("enrich", Clock.fixed(NOW, ZoneOffset.UTC), Optional.empty())
                .letter(failed, new Cause(Failure.MALFORMED, reason, "a"));
        var read = new ConsumerRecord<>(letter.topic(), 0, 3, letter.key(), letter.value());
        letter.headers().forEach(read.headers()::add);
        return read;
    }
}
