package org.chancery.ingest;

import java.time.Clock;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.chancery.contract.Topics;
import org.chancery.ingest.intake.SeenArticles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The topic that the service writes, its memory and its clock. */
@EnableScheduling
@Configuration(proxyBeanMethods = false)
class IngestConfiguration {
    private static final String LONGEST_RECORD = "8388608";

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    SeenArticles seenArticles(IngestSettings settings) {
        return new SeenArticles(settings.remembered());
    }

    @Bean
    KafkaAdmin.NewTopics topics(IngestSettings settings) {
        return new KafkaAdmin.NewTopics(new NewTopic(Topics.RAW_ARTICLES, settings.partitions(), settings.replication())
                .configs(Map.of(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, LONGEST_RECORD)));
    }

    /** Asks the broker how it is. */
    @Bean
    Admin brokerClient(KafkaAdmin kafka) {
        return Admin.create(kafka.getConfigurationProperties());
    }
}
