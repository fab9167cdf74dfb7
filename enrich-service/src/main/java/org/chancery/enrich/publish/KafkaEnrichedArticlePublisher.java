package org.chancery.enrich.publish;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.Topics;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Publishes to Kafka; a send that fails makes the commit fail, so nobody waits for each. */
@Component
class KafkaEnrichedArticlePublisher implements EnrichedArticlePublisher {
    /** Longest value: what the topics take, less what key and frame need. */
    static final int LONGEST = 8 * 1024 * 1024 - 4096;

    private final KafkaTemplate<byte[], byte[]> kafka;
    private final JsonMapper json;

    KafkaEnrichedArticlePublisher(KafkaTemplate<byte[], byte[]> kafka, JsonMapper json) {
        this.kafka = kafka;
        this.json = json;
    }

    @Override
    public void publish(EnrichedArticle article) {
        var reference = article.reference();
        var answer = new ArrayList<ProducerRecord<byte[], byte[]>>();
        answer.add(message(Topics.ENRICHED_ARTICLES, article.article().id(), article));
        for (var event : article.events()) {
            answer.add(message(Topics.DIPLOMATIC_EVENTS, event.id(), event.reportedBy(reference)));
        }
        for (var message : answer) {
            var _ = kafka.send(message);
        }
    }

    private ProducerRecord<byte[], byte[]> message(String topic, String key, Object value) {
        var bytes = json.writeValueAsBytes(value);
        if (bytes.length > LONGEST) {
            throw new AnswerTooLong(topic, key, bytes.length);
        }
        return new ProducerRecord<>(topic, key.getBytes(StandardCharsets.UTF_8), bytes);
    }
}
