package org.chancery.enrich.arrival;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.chancery.contract.DeadLetterHeaders.Failure;
import org.chancery.contract.Topics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class RawArticleDecoderTest {
    private static final Instant WRITTEN = Instant.parse("2026-03-01T12:00:00Z");

    private final RawArticleDecoder decoder = new RawArticleDecoder(new JsonMapper());

    @Test
    void anArticleThatDoesNotSayWhenItArrivedArrivedWhenItWasWritten() {
        assertThat(read("{\"title\": \"Talks\", \"mood\": 1}"))
                .isInstanceOfSatisfying(RawArticleDecoder.Article.class, read -> {
                    assertThat(read.article().receivedAt()).isEqualTo(WRITTEN);
                    assertThat(read.article().id()).isNotBlank();
                });
    }

    @Test
    void anArticleThatSaysWhenItArrivedIsBelieved() {
        assertThat(read("{\"title\": \"Talks\", \"receivedAt\": \"2020-01-01T00:00:00Z\"}"))
                .isInstanceOfSatisfying(
                        RawArticleDecoder.Article.class,
                        read -> assertThat(read.article().receivedAt()).isEqualTo("2020-01-01T00:00:00Z"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            not JSON           | Talks                                              | MALFORMED | line 1, column 1
            cut off            | {"title": "Talks                                   | MALFORMED | line 1
            nothing            | ~~                                                 | MALFORMED | end-of-input
            null               | null                                               | MALFORMED | null
            an array           | []                                                 | MALFORMED | RawArticle
            two at once        | {"title": "Talks"}{"title": "Talks"}               | MALFORMED | railing
            wrong type         | {"title": {"text": "Talks"}}                       | MALFORMED | title:
            number for text    | {"title": 42}                                      | MALFORMED | title:
            wrong type below   | {"title": "Talks", "source": {"uri": []}}          | MALFORMED | source.uri:
            no date            | {"title": "Talks", "publishedAt": "someday"}       | MALFORMED | publishedAt:
            number for date    | {"title": "Talks", "publishedAt": 1e400}           | MALFORMED | publishedAt:
            number too great   | {"title": "Talks", "version": 99999999999}         | MALFORMED | version:
            empty object       | {}                                                 | INVALID   | title, body
            negative version   | {"title": "Talks", "version": -1}                  | INVALID   | version
            NUL character      | {"title": "Talks\\u0000"}                          | INVALID   | NUL
            lone surrogate     | {"title": "Talks \\ud83d"}                         | INVALID   | surrogate
            """)
    void saysWhyARecordIsNoArticle(String fault, String value, Failure failure, String words) {
        assertFault(read(value), failure, words);
    }

    @Test
    void aRecordWithoutAValueIsNoArticle() {
        assertFault(decoder.decode(consumed(null)), Failure.MALFORMED, "no value");
    }

    @Test
    void bytesThatAreNoUtf8AreNoArticle() {
        var latin = "{\"title\": \"Gespräche\"}".getBytes(ISO_8859_1);

        assertFault(decoder.decode(consumed(latin)), Failure.MALFORMED, "UTF-8");
    }

    @Test
    void whatIsNestedTooDeepIsNoArticle() {
        assertFault(read("{\"extra\": " + "[".repeat(100_000)), Failure.MALFORMED, "depth");
    }

    private static void assertFault(RawArticleDecoder.Reading reading, Failure failure, String words) {
        assertThat(reading).isInstanceOfSatisfying(RawArticleDecoder.Fault.class, fault -> {
            assertThat(fault.cause().failure()).isEqualTo(failure);
            assertThat(fault.cause().reason()).contains(words);
        });
    }

    private RawArticleDecoder.Reading read(String value) {
        return decoder.decode(consumed(value.getBytes(UTF_8)));
    }

    private static ConsumerRecord<byte[], byte[]> consumed(byte @Nullable [] value) {
        return new ConsumerRecord<>(
                Topics.RAW_ARTICLES,
                0,
                0,
                WRITTEN.toEpochMilli(),
                TimestampType.CREATE_TIME,
                0,
                0,
                "key".getBytes(UTF_8),
                value,
                new RecordHeaders(),
                Optional.empty());
    }
}
