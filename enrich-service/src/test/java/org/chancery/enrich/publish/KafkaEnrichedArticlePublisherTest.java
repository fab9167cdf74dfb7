package org.chancery.enrich.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.chancery.contract.EngineStamp;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.RawArticle;
import org.chancery.contract.Topics;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.mock.MockProducerFactory;
import tools.jackson.databind.json.JsonMapper;

class KafkaEnrichedArticlePublisherTest {
    private final MockProducer<byte[], byte[]> producer =
            new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
    private final KafkaEnrichedArticlePublisher publisher = new KafkaEnrichedArticlePublisher(
            new KafkaTemplate<>(new MockProducerFactory<>(() -> producer)), new JsonMapper());

    @Test
    void anAnswerIsKeyedByItsArticle() {
        publisher.publish(answer("Talks"));

        assertThat(producer.history()).singleElement().satisfies(sent -> {
            assertThat(sent.topic()).isEqualTo(Topics.ENRICHED_ARTICLES);
            assertThat(sent.key()).asString().isEqualTo("talks");
        });
    }

    @Test
    void anAnswerThatNoTopicTakesIsRefusedBeforeAnyOfItIsSent() {
        // A control character takes one unit of text and six bytes of JSON.
        var unprintable = answer("\u0001".repeat(1_500_000));

        assertThatExceptionOfType(AnswerTooLong.class)
                .isThrownBy(() -> publisher.publish(unprintable))
                .withMessageContaining("talks");
        assertThat(producer.history()).extracting(ProducerRecord::topic).isEmpty();
    }

    private static EnrichedArticle answer(String body) {
        var article = new RawArticle("talks", 1, null, null, null, "Talks", null, body, null, null, null, null);
        return new EnrichedArticle(article, List.of(), List.of(), List.of(), new EngineStamp("test", "none", 0));
    }
}
