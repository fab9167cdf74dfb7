package org.chancery.enrich;

import java.time.Clock;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
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
    private static final int LONGEST_RECORD = 8 * 1024 * 1024;
    /** A dead letter is the longest record there can be, and headers. */
    private static final int LONGEST_DEAD_LETTER = LONGEST_RECORD + 256 * 1024;

    private static final long FIRST_WAIT_MILLIS = 200;
    private static final long LONGEST_WAIT_MILLIS = 10_000;

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    KafkaAdmin.NewTopics topics(EnrichSettings settings) {
        return new KafkaAdmin.NewTopics(
                topic(Topics.RAW_ARTICLES, LONGEST_RECORD, settings),
                topic(Topics.deadLettersOf(Topics.RAW_ARTICLES), LONGEST_DEAD_LETTER, settings),
                topic(Topics.ENRICHED_ARTICLES, LONGEST_RECORD, settings),
                topic(Topics.DIPLOMATIC_EVENTS, LONGEST_RECORD, settings));
    }

    private static NewTopic topic(String name, int longest, EnrichSettings settings) {
        return new NewTopic(name, settings.partitions(), settings.replication())
                .configs(Map.of(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(longest)));
    }

    /** Asks the broker how it is. */
    @Bean
    Admin brokerClient(KafkaAdmin kafka) {
        return Admin.create(kafka.getConfigurationProperties());
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
