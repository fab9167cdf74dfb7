package org.chancery.kit;

import static org.apache.kafka.clients.consumer.ConsumerConfig.FETCH_MAX_BYTES_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.MAX_REQUEST_SIZE_CONFIG;

import java.time.Clock;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.chancery.contract.TopicSettings;
import org.chancery.kit.lag.ConsumerGroups;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.DefaultKafkaConsumerFactoryCustomizer;
import org.springframework.boot.kafka.autoconfigure.DefaultKafkaProducerFactoryCustomizer;
import org.springframework.boot.task.ThreadPoolTaskSchedulerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** What all services have in common; a service imports this and declares the topics it needs. */
@EnableScheduling
@ComponentScan
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({KitSettings.class, ConsumerGroups.class})
public class ServiceKit {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** With virtual threads, all that recurs would share one thread: what waits for a broker or a database would hold up the rest. */
    @Bean
    ThreadPoolTaskScheduler taskScheduler(ThreadPoolTaskSchedulerBuilder schedulers) {
        return schedulers.build();
    }

    /** For health checks, and for checks of topics. */
    @Bean
    Admin brokerClient(KafkaAdmin kafka) {
        return Admin.create(kafka.getConfigurationProperties());
    }

    /** A fetch brings no more than the longest record may have. */
    @Bean
    DefaultKafkaConsumerFactoryCustomizer boundedFetches() {
        return consumers -> consumers.updateConfigs(Map.of(FETCH_MAX_BYTES_CONFIG, TopicSettings.MAX_RECORD));
    }

    /** Dead letters are the longest records that a service writes. */
    @Bean
    DefaultKafkaProducerFactoryCustomizer roomForDeadLetters() {
        return producers -> producers.updateConfigs(Map.of(MAX_REQUEST_SIZE_CONFIG, TopicSettings.MAX_DEAD_LETTER));
    }
}
