package org.chancery.kit.lag;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.TopicPartitionInfo;
import org.springframework.stereotype.Component;

/** Asks the broker how far a group is behind: that covers all its instances, and is right while none of them runs. */
@Component
class GroupLag {
    private final Admin broker;
    private final GroupOffsets offsets;
    private final RecordTimes times;

    GroupLag(Admin broker, GroupOffsets offsets, RecordTimes times) {
        this.broker = broker;
        this.offsets = offsets;
        this.times = times;
    }

    /**
     * Of this group on this topic.
     *
     * @throws ExecutionException if the broker does not answer, or has no such topic
     * @throws org.apache.kafka.common.KafkaException if the broker does not answer
     */
    Lag of(String group, String topic) throws ExecutionException, InterruptedException {
        var committed = offsets.of(group);
        var lag = Lag.NONE;
        for (var end : ends(topic).entrySet()) {
            long next = committed.getOrDefault(end.getKey(), 0L);
            lag = lag.and(between(end.getKey(), next, end.getValue().offset()));
        }
        return lag;
    }

    private Lag between(TopicPartition partition, long next, long end) {
        return next >= end
                ? Lag.NONE
                : new Lag(end - next, times.firstAt(partition, next, end).orElse(null));
    }

    private Map<TopicPartition, ListOffsetsResultInfo> ends(String topic)
            throws ExecutionException, InterruptedException {
        var described = broker.describeTopics(List.of(topic)).allTopicNames().get();
        var latest = described.values().stream()
                .flatMap(found -> found.partitions().stream())
                .map(TopicPartitionInfo::partition)
                .collect(Collectors.toMap(number -> new TopicPartition(topic, number), number -> OffsetSpec.latest()));
        return broker.listOffsets(latest, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                .all()
                .get();
    }
}
