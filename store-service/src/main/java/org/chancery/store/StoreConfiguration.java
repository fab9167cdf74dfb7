package org.chancery.store;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.chancery.contract.Topics;
import org.chancery.store.live.LiveFeed;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/** The topics that the service reads and writes, what happens when a batch fails, and the live feed. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {
    private static final String LONGEST_RECORD = "8388608";
    private static final long FIRST_WAIT_MILLIS = 200;
    private static final long LONGEST_WAIT_MILLIS = 10_000;

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    LiveFeed liveFeed(StoreSettings settings) {
        return new LiveFeed(settings.replayed());
    }

    /** Asks the broker how it is. */
    @Bean
    Admin brokerClient(KafkaAdmin kafka) {
        return Admin.create(kafka.getConfigurationProperties());
    }

    @Bean
    KafkaAdmin.NewTopics topics(StoreSettings settings) {
        return new KafkaAdmin.NewTopics(Stream.of(
                        Topics.ENRICHED_ARTICLES,
                        Topics.deadLettersOf(Topics.ENRICHED_ARTICLES),
                        Topics.DIPLOMATIC_EVENTS)
                .map(name -> new NewTopic(name, settings.partitions(), settings.replication())
                        .configs(Map.of(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, LONGEST_RECORD)))
                .toArray(NewTopic[]::new));
    }

    /**
     * What fails for good is a dead letter; what reaches this is a database or broker that may heal, so the batch is read again
     * without end. There is no Kafka transaction here that a retry could spoil: what is stored twice is stored once.
     */
    @Bean
    CommonErrorHandler retryWithoutEnd() {
        var backOff = new ExponentialBackOff();
        backOff.setInitialInterval(FIRST_WAIT_MILLIS);
        backOff.setMaxInterval(LONGEST_WAIT_MILLIS);
        return new DefaultErrorHandler(backOff);
    }
}
