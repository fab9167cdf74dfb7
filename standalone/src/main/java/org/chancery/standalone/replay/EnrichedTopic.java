package org.chancery.standalone.replay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.apache.kafka.clients.producer.ProducerConfig.ACKS_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.COMPRESSION_TYPE_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.LINGER_MS_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.MAX_REQUEST_SIZE_CONFIG;

import java.io.IOException;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.chancery.contract.TopicSettings;
import org.chancery.contract.Topics;
import org.chancery.standalone.service.ServiceFailed;
import org.jspecify.annotations.Nullable;

/** The topic of enriched articles, from which the store takes the new answers. */
record EnrichedTopic(Properties client) {
    /** An answer must leave room for key and framing. */
    static final int LONGEST = TopicSettings.MAX_RECORD - 4096;

    /**
     * Writes them all, and returns when the broker has them.
     *
     * @throws ServiceFailed if it does not take all of them
     */
    void write(ChangedAnswers answers) throws IOException {
        var failure = new AtomicReference<@Nullable Exception>();
        try (var producer = new KafkaProducer<>(settings(), new ByteArraySerializer(), new ByteArraySerializer())) {
            answers.forEach((article, answer) -> {
                refuse(failure.get());
                var message = new ProducerRecord<>(Topics.ENRICHED_ARTICLES, article.getBytes(UTF_8), answer);
                var _ = producer.send(message, (_, e) -> failure.compareAndSet(null, e));
            });
            producer.flush();
        } catch (KafkaException e) {
            refuse(e);
        }
        refuse(failure.get());
    }

    private static void refuse(@Nullable Exception failure) {
        if (failure != null) {
            throw ServiceFailed.unexpected(
                    "The broker did not take all answers (%s); replay again: what it has taken is left alone then."
                            .formatted(failure.getMessage()),
                    failure);
        }
    }

    private Properties settings() {
        var settings = new Properties();
        settings.putAll(client);
        settings.put(ACKS_CONFIG, "all");
        settings.put(COMPRESSION_TYPE_CONFIG, "zstd");
        settings.put(LINGER_MS_CONFIG, "5");
        settings.put(MAX_REQUEST_SIZE_CONFIG, TopicSettings.MAX_RECORD);
        return settings;
    }
}
