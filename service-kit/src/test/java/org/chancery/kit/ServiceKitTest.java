package org.chancery.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.chancery.contract.TopicSettings;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;

/** The limits of the topics are those of the clients, too. */
class ServiceKitTest {
    private final ServiceKit kit = new ServiceKit();

    @Test
    void aFetchBringsNoMoreThanTheLongestRecord() {
        var consumers = new DefaultKafkaConsumerFactory<Object, Object>(Map.of());

        kit.boundedFetches().customize(consumers);

        assertThat(consumers.getConfigurationProperties()).containsEntry("fetch.max.bytes", TopicSettings.MAX_RECORD);
    }

    @Test
    void theLongestDeadLetterCanBeSent() {
        var producers = new DefaultKafkaProducerFactory<Object, Object>(Map.of());

        kit.roomForDeadLetters().customize(producers);

        assertThat(producers.getConfigurationProperties())
                .containsEntry("max.request.size", TopicSettings.MAX_DEAD_LETTER);
    }
}
