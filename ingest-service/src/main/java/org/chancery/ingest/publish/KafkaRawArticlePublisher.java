package org.chancery.ingest.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.chancery.contract.RawArticle;
import org.chancery.contract.Topics;
import org.chancery.kit.trace.Traces;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Publishes to the raw topic, or that of embargoes, keyed by article id, so that the editions of an article stay in order. */
@Component
class KafkaRawArticlePublisher implements RawArticlePublisher {
    private final KafkaTemplate<byte[], byte[]> kafka;
    private final JsonMapper json;
    private final Traces traces;
    private final SentArticles sent;

    KafkaRawArticlePublisher(KafkaTemplate<byte[], byte[]> kafka, JsonMapper json, Traces traces, SentArticles sent) {
        this.kafka = kafka;
        this.json = json;
        this.traces = traces;
        this.sent = sent;
    }

    @Override
    public CompletableFuture<Void> publish(RawArticle article) {
        var record = record(Topics.RAW_ARTICLES, article);
        sent.keep(record.value(), article);
        return send(record);
    }

    @Override
    public CompletableFuture<Void> hold(RawArticle article) {
        return send(record(EmbargoTopic.NAME, article));
    }

    @Override
    public CompletableFuture<Void> letGo(String id, long offset) {
        var end = new ProducerRecord<byte[], byte[]>(EmbargoTopic.NAME, id.getBytes(UTF_8), null);
        end.headers().add(EmbargoTopic.ENDED, Long.toString(offset).getBytes(UTF_8));
        return send(end);
    }

    private ProducerRecord<byte[], byte[]> record(String topic, RawArticle article) {
        var record = new ProducerRecord<>(topic, article.id().getBytes(UTF_8), json.writeValueAsBytes(article));
        traces.handOn(record.headers());
        return record;
    }

    private CompletableFuture<Void> send(ProducerRecord<byte[], byte[]> record) {
        try {
            return kafka.send(record).thenAccept(sent -> {});
        } catch (KafkaException | org.apache.kafka.common.KafkaException e) {
            return CompletableFuture.failedFuture(e); // no broker found yet, buffer full, or shutting down
        }
    }
}
