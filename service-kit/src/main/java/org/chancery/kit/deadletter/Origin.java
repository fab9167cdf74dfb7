package org.chancery.kit.deadletter;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.kafka.support.KafkaUtils;

/** Where a dead letter comes from, under the names that Spring Kafka gives it. */
record Origin(ConsumerRecord<?, ?> failed) {
    void addTo(Headers headers) {
        headers.add(KafkaHeaders.DLT_ORIGINAL_TOPIC, bytes(failed.topic()));
        headers.add(KafkaHeaders.DLT_ORIGINAL_PARTITION, bytes(failed.partition()));
        headers.add(KafkaHeaders.DLT_ORIGINAL_OFFSET, bytes(failed.offset()));
        headers.add(KafkaHeaders.DLT_ORIGINAL_TIMESTAMP, bytes(failed.timestamp()));
        headers.add(
                KafkaHeaders.DLT_ORIGINAL_TIMESTAMP_TYPE,
                bytes(failed.timestampType().toString()));
        var group = KafkaUtils.getConsumerGroupId();
        if (group != null) {
            headers.add(KafkaHeaders.DLT_ORIGINAL_CONSUMER_GROUP, bytes(group));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(int number) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(number).array();
    }

    private static byte[] bytes(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }
}
