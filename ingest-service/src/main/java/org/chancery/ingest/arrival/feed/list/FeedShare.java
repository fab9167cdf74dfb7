package org.chancery.ingest.arrival.feed.list;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.ConsumerSeekAware;
import org.springframework.stereotype.Component;

/**
 * Which feeds are ours to poll: those in the partitions of the list that the consumer group gives to this instance. A partition is
 * handed on only when nothing is done with its feeds any more, and those of a dead instance are given to others after six seconds.
 */
@Component
public class FeedShare implements ConsumerSeekAware {
    private static final Logger log = LoggerFactory.getLogger(FeedShare.class);
    /** For all partitions together: after max.poll.interval.ms, five minutes, the group would take the instance for dead. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Map<Integer, Turns> ours = new ConcurrentHashMap<>();
    private final Membership membership;

    FeedShare(Membership membership) {
        this.membership = membership;
    }

    /** Does something with feeds of a partition, if it is certainly ours, and keeps it until that is done. */
    public boolean whileOurs(int partition, Runnable work) {
        var turns = ours.get(partition);
        return turns != null && membership.isCertain() && turns.take(work);
    }

    /** Whether it is ours now. */
    public boolean has(int partition) {
        return ours.containsKey(partition);
    }

    @Override
    public void onPartitionsAssigned(Map<TopicPartition, Long> assigned, ConsumerSeekCallback callback) {
        membership.renew();
        assigned.keySet().forEach(partition -> ours.put(partition.partition(), new Turns()));
        log.info("Polls the feeds of partitions {}", ours.keySet());
    }

    /** First nothing more begins in any of them; then what has begun may end. */
    @Override
    public void onPartitionsRevoked(@Nullable Collection<TopicPartition> revoked) {
        var partitions = revoked == null ? List.<TopicPartition>of() : revoked;
        var given = partitions.stream()
                .flatMap(partition -> Stream.ofNullable(ours.remove(partition.partition())))
                .toList();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        given.stream()
                .filter(turns -> !turns.haveEnded(deadline))
                .forEach(_ -> log.warn("Hands feeds on while they are still being fetched"));
    }

    /** What the records say is in the book; this listener is here for its place in the group. */
    @KafkaListener(
            id = Membership.LISTENER,
            groupId = "chancery-feeds",
            topics = FeedTopics.LIST,
            properties = {
                "auto.offset.reset=latest",
                "session.timeout.ms=" + Membership.SESSION_MILLIS,
                "heartbeat.interval.ms=2000",
                "partition.assignment.strategy=org.apache.kafka.clients.consumer.CooperativeStickyAssignor"
            })
    void on(List<ConsumerRecord<byte[], byte[]>> records) {
        log.trace("{} records", records.size());
    }
}
