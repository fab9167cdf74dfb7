package org.chancery.ingest.arrival.embargo;

import static org.apache.kafka.clients.consumer.ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.MAX_POLL_RECORDS_CONFIG;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.chancery.contract.RawArticle;
import org.chancery.ingest.publish.EmbargoTopic;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Fetches articles under embargo from their topic, in which they wait. */
@Component
class HeldTexts {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** What follows an article in its partition is seldom due, too. */
    private static final String FETCHED_BYTES = Integer.toString(64 * 1024);

    private final ConsumerFactory<byte[], byte[]> consumers;
    private final JsonMapper json;
    private final Clock clock;

    HeldTexts(ConsumerFactory<byte[], byte[]> consumers, JsonMapper json, Clock clock) {
        this.consumers = consumers;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Has this done with a way to fetch one article after the other; there is none where the topic has none any more.
     *
     * @throws KafkaException if the broker does not answer
     */
    void reading(java.util.function.Consumer<Function<Held, Optional<RawArticle>>> work) {
        var settings = new Properties();
        settings.put(DEFAULT_API_TIMEOUT_MS_CONFIG, Long.toString(PATIENCE.toMillis()));
        settings.put(MAX_PARTITION_FETCH_BYTES_CONFIG, FETCHED_BYTES);
        settings.put(MAX_POLL_RECORDS_CONFIG, "1"); // the next one may be wanted next, and is kept until then
        try (var consumer = consumers.createConsumer(null, "embargo-release", null, settings)) {
            work.accept(held -> find(held, consumer));
        }
    }

    private Optional<RawArticle> find(Held held, Consumer<byte[], byte[]> consumer) {
        var partition = new TopicPartition(EmbargoTopic.NAME, held.partition());
        consumer.assign(List.of(partition));
        consumer.seek(partition, held.offset());
        var deadline = clock.instant().plus(PATIENCE);
        while (clock.instant().isBefore(deadline)) {
            for (var read : consumer.poll(Duration.ofMillis(100)).records(partition)) {
                return article(held, read);
            }
            if (consumer.position(partition) > held.offset()) {
                return Optional.empty();
            }
        }
        throw new TimeoutException("the broker does not hand out article " + held.id());
    }

    /** Where nothing is any more, the broker hands out what comes next. */
    private Optional<RawArticle> article(Held held, ConsumerRecord<byte[], byte[]> read) {
        return read.offset() == held.offset() && read.value() != null
                ? Optional.of(json.readValue(read.value(), RawArticle.class))
                : Optional.empty();
    }
}
