package org.chancery.enrich;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.chancery.contract.Topics;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.listener.AfterRollbackProcessor;
import org.springframework.kafka.listener.DefaultAfterRollbackProcessor;
import org.springframework.util.backoff.ExponentialBackOff;

/** The topics that the service needs, and what happens when a transaction is rolled back. */
@Configuration(proxyBeanMethods = false)
class KafkaConfiguration {
    private static final String LONGEST_RECORD = "8388608";
    private static final long FIRST_WAIT_MILLIS = 200;
    private static final long LONGEST_WAIT_MILLIS = 10_000;

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    KafkaAdmin.NewTopics topics(EnrichSettings settings) {
        return new KafkaAdmin.NewTopics(Stream.of(
                        Topics.RAW_ARTICLES,
                        Topics.deadLettersOf(Topics.RAW_ARTICLES),
                        Topics.ENRICHED_ARTICLES,
                        Topics.DIPLOMATIC_EVENTS)
                .map(name -> new NewTopic(name, settings.partitions(), settings.replication())
                        .configs(Map.of(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, LONGEST_RECORD)))
                .toArray(NewTopic[]::new));
    }

    /**
     * What fails for good is a dead letter inside the transaction; what reaches this is a broker that may heal, so the batch is
     * read again without end. There must be no error handler bean beside it: that would retry inside the transaction, and the
     * sends of the failed attempt would be committed with those of the good one.
     */
    @Bean
    AfterRollbackProcessor<Object, Object> afterRollback() {
        var backOff = new ExponentialBackOff();
        backOff.setInitialInterval(FIRST_WAIT_MILLIS);
        backOff.setMaxInterval(LONGEST_WAIT_MILLIS);
        return new DefaultAfterRollbackProcessor<>(backOff);
    }
}
