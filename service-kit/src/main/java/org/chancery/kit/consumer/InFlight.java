package org.chancery.kit.consumer;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.TopicPartitionInfo;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * The number of records of a topic that a group has not answered yet, as a gauge. It comes from the broker, not from the consumers, so
 * it covers all instances, and is right even while none of them runs.
 */
public final class InFlight {
    private final Admin broker;
    private final String topic;
    private final String group;
    private final AtomicLong waiting;

    /** @param stage the service: {@code enrich} or {@code store} */
    public InFlight(Admin broker, MeterRegistry meters, String stage, String topic, String group) {
        this.broker = broker;
        this.topic = topic;
        this.group = group;
        waiting = meters.gauge("chancery.articles.in.flight", Tags.of("stage", stage), new AtomicLong());
    }

    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void look() {
        try {
            waiting.set(count());
        } catch (ExecutionException _) {
            // The broker is unreachable: the last value is the best available, and readiness shows the outage.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private long count() throws ExecutionException, InterruptedException {
        var answered = broker.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        var waiting = 0L;
        for (var end : ends().entrySet()) {
            var committed = answered.get(end.getKey());
            waiting += end.getValue().offset() - (committed == null ? 0 : committed.offset());
        }
        return waiting;
    }

    private Map<TopicPartition, ListOffsetsResultInfo> ends() throws ExecutionException, InterruptedException {
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
