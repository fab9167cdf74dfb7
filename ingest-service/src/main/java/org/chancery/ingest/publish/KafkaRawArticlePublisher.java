package org.chancery.ingest.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.concurrent.CompletableFuture;
import org.chancery.contract.RawArticle;
import org.chancery.contract.Topics;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Publishes to the raw topic, keyed by article id, so that the editions of an article stay in order. */
@Component
class KafkaRawArticlePublisher implements RawArticlePublisher {
    private final KafkaTemplate<byte[], byte[]> kafka;
    private final JsonMapper json;

    KafkaRawArticlePublisher(KafkaTemplate<byte[], byte[]> kafka, JsonMapper json) {
        this.kafka = kafka;
        this.json = json;
    }

    @Override
    public CompletableFuture<Void> publish(RawArticle article) {
        try {
            return kafka.send(Topics.RAW_ARTICLES, article.id().getBytes(UTF_8), json.writeValueAsBytes(article))
                    .thenAccept(sent -> {});
        } catch (KafkaException | org.apache.kafka.common.KafkaException e) {
            return CompletableFuture.failedFuture(e); // no broker found yet, buffer full, or shutting down
        }
    }
}
