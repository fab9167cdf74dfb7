package org.chancery.enrich.publish;

import java.nio.charset.StandardCharsets;
import org.chancery.contract.ArticleReference;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.Topics;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Publishes to Kafka; a send that fails makes the commit fail, so nobody waits for each. */
@Component
class KafkaEnrichedArticlePublisher implements EnrichedArticlePublisher {
    private final KafkaTemplate<byte[], byte[]> kafka;
    private final JsonMapper json;

    KafkaEnrichedArticlePublisher(KafkaTemplate<byte[], byte[]> kafka, JsonMapper json) {
        this.kafka = kafka;
        this.json = json;
    }

    @Override
    public void publish(EnrichedArticle article) {
        send(Topics.ENRICHED_ARTICLES, article.article().id(), article);
        var reference = ArticleReference.to(article.article());
        article.events().forEach(event -> send(Topics.DIPLOMATIC_EVENTS, event.id(), event.reportedBy(reference)));
    }

    private void send(String topic, String key, Object value) {
        var _ = kafka.send(topic, key.getBytes(StandardCharsets.UTF_8), json.writeValueAsBytes(value));
    }
}
