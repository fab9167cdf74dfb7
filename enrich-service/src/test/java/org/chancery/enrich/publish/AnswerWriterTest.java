package org.chancery.enrich.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EngineStamp;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.EventHeaders;
import org.chancery.contract.EventType;
import org.chancery.contract.Field;
import org.chancery.contract.Passage;
import org.chancery.contract.RawArticle;
import org.chancery.contract.Topics;
import org.chancery.kit.deadletter.DeadLetters;
import org.chancery.kit.running.SampleEvent;
import org.chancery.kit.trace.Traces;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AnswerWriterTest {
    private static final ConsumerRecord<byte[], byte[]> QUESTION =
            new ConsumerRecord<>(Topics.RAW_ARTICLES, 3, 17, "talks".getBytes(UTF_8), "{}".getBytes(UTF_8));

    private final AnswerWriter writer = new AnswerWriter(
            new JsonMapper(),
            new DeadLetters("enrich", Clock.systemUTC(), Optional.empty()),
            new Traces(Tracer.NOOP, Propagator.NOOP));

    @Test
    void anAnswerIsKeyedByItsArticleAndItsEventsByThemselves() {
        var answer = writer.enriched(QUESTION, article("Talks", 2), true);

        assertThat(answer.messages())
                .extracting(ProducerRecord::topic, message -> new String(message.key(), UTF_8))
                .containsExactly(
                        tuple(Topics.ENRICHED_ARTICLES, "talks"),
                        tuple(Topics.DIPLOMATIC_EVENTS, "event 0"),
                        tuple(Topics.DIPLOMATIC_EVENTS, "event 1"));
        assertThat(new String(answer.messages().getLast().value(), UTF_8)).contains("\"offset\":17");
    }

    @Test
    void eachEventTellsWhenItsArticleWasReceived() {
        var received = Instant.parse("2026-05-04T12:00:00Z");
        var bare = article("Talks", 1);
        var article = new EnrichedArticle(
                bare.article().received(1, received), List.of(), List.of(), bare.events(), bare.engine());

        var event = writer.enriched(QUESTION, article, true).messages().getLast();

        assertThat(event.headers().lastHeader(EventHeaders.RECEIVED_AT).value())
                .asString(UTF_8)
                .isEqualTo("2026-05-04T12:00:00Z");
    }

    @Test
    void whatWasToldBeforeIsAnsweredWithoutItsEvents() {
        var answer = writer.enriched(QUESTION, article("Talks", 2), false);

        assertThat(answer.messages()).extracting(ProducerRecord::topic).containsExactly(Topics.ENRICHED_ARTICLES);
    }

    @Test
    void anAnswerThatNoTopicTakesIsRefused() {
        // A control character takes one unit of text and six bytes of JSON.
        var unprintable = article("\u0001".repeat(1_500_000), 0);

        assertThatExceptionOfType(AnswerTooLong.class).isThrownBy(() -> writer.enriched(QUESTION, unprintable, true));
    }

    @Test
    void moreEventsThanOneArticleMayGiveRiseToAreRefused() {
        var event = writer.enriched(QUESTION, article("Talks", 1), true)
                .messages()
                .getLast()
                .value()
                .length;

        assertThatExceptionOfType(AnswerTooLong.class)
                .isThrownBy(() -> writer.enriched(QUESTION, article("Talks", AnswerWriter.MAX_ANSWER / event), true))
                .withMessageContaining("events");
    }

    private static EnrichedArticle article(String body, int events) {
        var article = new RawArticle("talks", 1, null, null, null, "Talks", null, body, null, null, null, null);
        var told = IntStream.range(0, events).mapToObj(AnswerWriterTest::event).toList();
        return new EnrichedArticle(article, List.of(), List.of(), told, new EngineStamp("test", "none", 0)).at(17);
    }

    private static DiplomaticEvent event(int number) {
        return SampleEvent.of("event " + number, EventType.CONSULT, new Passage(Field.TITLE, 0, 5, "Talks"))
                .event();
    }
}
