package org.chancery.store.broker;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.AbstractOptions;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicCollection;
import org.apache.kafka.common.TopicPartition;

/** Where the partitions of topics begin and end; topics that are not there are left out. */
final class TopicEnds {
    private static final int PATIENCE_MILLIS = 3_000;

    private final Admin admin;

    TopicEnds(Admin admin) {
        this.admin = admin;
    }

    Map<TopicPartition, Long> earliest(Predicate<String> topics) throws ExecutionException, InterruptedException {
        return offsets(topics, OffsetSpec.earliest());
    }

    Map<TopicPartition, Long> latest(Predicate<String> topics) throws ExecutionException, InterruptedException {
        return offsets(topics, OffsetSpec.latest());
    }

    /** Whoever looks at a page does not wait a minute for a broker that is away. */
    static <O extends AbstractOptions<O>> O patient(O options) {
        return options.timeoutMs(PATIENCE_MILLIS);
    }

    private Map<TopicPartition, Long> offsets(Predicate<String> topics, OffsetSpec which)
            throws ExecutionException, InterruptedException {
        var asked = admin.listTopics(patient(new ListTopicsOptions())).names().get().stream()
                .filter(topics)
                .toList();
        var described = admin.describeTopics(TopicCollection.ofTopicNames(asked), patient(new DescribeTopicsOptions()))
                .allTopicNames()
                .get();
        var partitions = described.values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .collect(Collectors.toMap(partition -> partition, partition -> which));
        var options = patient(new ListOffsetsOptions(IsolationLevel.READ_COMMITTED));
        return admin.listOffsets(partitions, options).all().get().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, end -> end.getValue().offset()));
    }
}
