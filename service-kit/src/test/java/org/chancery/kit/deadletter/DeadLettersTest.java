package org.chancery.kit.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.chancery.contract.DeadLetterHeaders;
import org.chancery.contract.DeadLetterHeaders.Failure;
import org.chancery.contract.TopicSettings;
import org.chancery.contract.Topics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.support.KafkaHeaders;

class DeadLettersTest {
    private static final Cause CAUSE = new Cause(Failure.MALFORMED, "no JSON at line 1", null);

    private final DeadLetters letters = new DeadLetters(
            "enrich", Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC), Optional.empty());

    @Test
    void keepTheRecordAndSayWhyAndFromWhere() {
        var letter = letters.letter(record("talks".getBytes(UTF_8), "no article".getBytes(UTF_8)), CAUSE);

        assertThat(letter.topic()).isEqualTo("news.articles.raw.v1-dlt");
        assertThat(letter.key()).asString(UTF_8).isEqualTo("talks");
        assertThat(letter.value()).asString(UTF_8).isEqualTo("no article");
        assertThat(header(letter, DeadLetterHeaders.FAILURE)).isEqualTo("malformed");
        assertThat(header(letter, DeadLetterHeaders.STAGE)).isEqualTo("enrich");
        assertThat(header(letter, DeadLetterHeaders.ARTICLE_ID)).isEqualTo("talks");
        assertThat(header(letter, DeadLetterHeaders.FAILED_AT)).isEqualTo("2026-01-01T00:00:00Z");
        assertThat(header(letter, KafkaHeaders.DLT_EXCEPTION_MESSAGE)).isEqualTo("no JSON at line 1");
        assertThat(header(letter, KafkaHeaders.DLT_ORIGINAL_TOPIC)).isEqualTo(Topics.RAW_ARTICLES);
    }

    @Test
    void leaveOutWhatNoTopicWouldTake() {
        var letter = letters.letter(record("talks".getBytes(UTF_8), new byte[TopicSettings.MAX_RECORD + 1]), CAUSE);

        assertThat(letter.value()).isNull();
        assertThat(letter.key()).asString(UTF_8).isEqualTo("talks");
        assertThat(header(letter, KafkaHeaders.DLT_EXCEPTION_MESSAGE)).contains("too long to be copied");
        assertThat(DeadLetters.isWithoutRecord(letter.headers())).isTrue();
    }

    @Test
    void leaveOutAKeyThatNoTopicWouldTake() {
        var letter = letters.letter(record(new byte[TopicSettings.MAX_RECORD + 1], null), CAUSE);

        assertThat(letter.key()).isNull();
        assertThat(letter.headers().lastHeader(DeadLetterHeaders.ARTICLE_ID)).isNull();
    }

    @Test
    void cutALongReason() {
        var cause = new Cause(Failure.UNSTORABLE, "x".repeat(1_000_000), "talks");

        assertThat(header(letters.letter(record(null, null), cause), KafkaHeaders.DLT_EXCEPTION_MESSAGE))
                .hasSize(1_001)
                .endsWith("…");
    }

    @Test
    void keepTheProducersHeadersButNotThoseOfAnEarlierDeath() {
        var failed = record("talks".getBytes(UTF_8), new byte[0]);
        failed.headers().add("trace", "42".getBytes(UTF_8)).add("chancery-stage", "store".getBytes(UTF_8));

        var letter = letters.letter(failed, CAUSE);

        assertThat(header(letter, "trace")).isEqualTo("42");
        assertThat(DeadLetters.isWithoutRecord(letter.headers())).isFalse();
        assertThat(letter.headers().headers(DeadLetterHeaders.STAGE)).hasSize(1);
    }

    @Test
    void tellOfAReplayThatDiedAgain() {
        var failed = record("talks".getBytes(UTF_8), new byte[0]);
        failed.headers().add(DeadLetterHeaders.REPLAY_OF, "news.articles.raw.v1-dlt/3/5".getBytes(UTF_8));

        assertThat(header(letters.letter(failed, CAUSE), DeadLetterHeaders.REPLAY_OF))
                .isEqualTo("news.articles.raw.v1-dlt/3/5");
    }

    @Test
    void sayWhereTheRecordStood() {
        var letter = letters.letter(record(null, null), CAUSE);

        assertThat(OriginalPlace.of(letter.headers()))
                .hasValueSatisfying(place -> assertThat(place)
                        .extracting(OriginalPlace::topic, OriginalPlace::partition, OriginalPlace::offset)
                        .containsExactly(Topics.RAW_ARTICLES, 3, 17L));
    }

    @Test
    void sayNothingOfAPlaceWhoseHeadersAreBroken() {
        var letter = letters.letter(record(null, null), CAUSE);
        letter.headers().add(KafkaHeaders.DLT_ORIGINAL_OFFSET, "17".getBytes(UTF_8));

        assertThat(OriginalPlace.of(letter.headers())).isEmpty();
    }

    private static ConsumerRecord<byte[], byte[]> record(byte @Nullable [] key, byte @Nullable [] value) {
        return new ConsumerRecord<>(Topics.RAW_ARTICLES, 3, 17, key, value);
    }

    private static String header(ProducerRecord<?, ?> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), UTF_8);
    }
}
