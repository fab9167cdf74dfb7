package org.chancery.store.broker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsOptions;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.chancery.contract.Topics;
import org.springframework.stereotype.Component;

/** Asks the broker how far all consumer groups are behind, and how many dead letters there are. */
@Component
public class Broker {
    private static final Set<String> READ =
            Set.of(Topics.RAW_ARTICLES, Topics.ENRICHED_ARTICLES, Topics.DIPLOMATIC_EVENTS);

    private final Admin admin;
    private final TopicEnds ends;

    Broker(Admin admin) {
        this.admin = admin;
        ends = new TopicEnds(admin);
    }

    /** What it knows; nothing while it does not answer. */
    public Optional<BrokerState> state() {
        try {
            return Optional.of(new BrokerState(backlogs(), deadLetters()));
        } catch (ExecutionException _) {
            return Optional.empty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private List<Backlog> backlogs() throws ExecutionException, InterruptedException {
        var latest = ends.latest(READ::contains);
        return committed().entrySet().stream()
                .flatMap(group -> backlogs(group.getKey(), group.getValue(), latest))
                .toList();
    }

    /** A group has an offset of a partition from its first record on: what lies in others is still before it. */
    private static Stream<Backlog> backlogs(
            String group, Map<TopicPartition, OffsetAndMetadata> committed, Map<TopicPartition, Long> latest) {
        var topics = committed.keySet().stream().map(TopicPartition::topic).collect(Collectors.toSet());
        var waiting = new TreeMap<String, Long>();
        latest.forEach((partition, end) -> {
            if (topics.contains(partition.topic())) {
                var answered = committed.get(partition);
                waiting.merge(partition.topic(), end - (answered == null ? 0 : answered.offset()), Long::sum);
            }
        });
        return waiting.entrySet().stream().map(topic -> new Backlog(group, topic.getKey(), topic.getValue()));
    }

    private Map<String, Map<TopicPartition, OffsetAndMetadata>> committed()
            throws ExecutionException, InterruptedException {
        var groups = admin.listGroups(TopicEnds.patient(ListGroupsOptions.forConsumerGroups())).all().get().stream()
                .collect(Collectors.toMap(GroupListing::groupId, _ -> new ListConsumerGroupOffsetsSpec()));
        var options = TopicEnds.patient(new ListConsumerGroupOffsetsOptions());
        return new TreeMap<>(
                admin.listConsumerGroupOffsets(groups, options).all().get());
    }

    private List<DeadLetterCount> deadLetters() throws ExecutionException, InterruptedException {
        Predicate<String> isOfThem = Topics.ofDeadLetters()::contains;
        var earliest = ends.earliest(isOfThem);
        var counts = new TreeMap<String, Long>();
        ends.latest(isOfThem)
                .forEach((partition, end) ->
                        counts.merge(partition.topic(), end - earliest.getOrDefault(partition, 0L), Long::sum));
        return counts.entrySet().stream()
                .map(topic -> new DeadLetterCount(topic.getKey(), topic.getValue()))
                .toList();
    }
}
