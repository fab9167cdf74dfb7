package org.chancery.kit.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.DescribeConfigsOptions;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.common.config.ConfigResource;
import org.chancery.contract.TopicSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Checks that existing topics meet the contract, and warns if they do not. */
@Component
public class TopicCheck {
    private static final Logger log = LoggerFactory.getLogger(TopicCheck.class);
    private static final int PATIENCE_MILLIS = 5_000;

    private final Admin broker;
    private final DeclaredTopics needed;
    private volatile List<String> warnings = List.of();

    TopicCheck(Admin broker, DeclaredTopics needed) {
        this.broker = broker;
        this.needed = needed;
    }

    /** The problems found by the last check; empty if there are none. */
    public List<String> warnings() {
        return warnings;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
    void look() {
        try {
            var found = new ArrayList<String>();
            var replicas = replicas();
            configs().forEach((topic, config) -> found.addAll(faults(topic, config, replicas.getOrDefault(topic, 1))));
            found.stream().filter(warning -> !warnings.contains(warning)).forEach(log::warn);
            warnings = List.copyOf(found);
        } catch (ExecutionException e) {
            log.debug("The broker did not return the settings of its topics", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Map<String, Integer> replicas() throws ExecutionException, InterruptedException {
        var described = broker.describeTopics(needed.names(), new DescribeTopicsOptions().timeoutMs(PATIENCE_MILLIS))
                .allTopicNames()
                .get();
        var replicas = new HashMap<String, Integer>();
        described.forEach((name, topic) ->
                replicas.put(name, topic.partitions().getFirst().replicas().size()));
        return replicas;
    }

    private Map<String, Config> configs() throws ExecutionException, InterruptedException {
        var resources = needed.names().stream()
                .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                .toList();
        var configs = new HashMap<String, Config>();
        broker.describeConfigs(resources, new DescribeConfigsOptions().timeoutMs(PATIENCE_MILLIS))
                .all()
                .get()
                .forEach((resource, config) -> configs.put(resource.name(), config));
        return configs;
    }

    static List<String> faults(String topic, Config config, int replicas) {
        return Stream.of(retention(topic, config), acknowledgement(topic, config, replicas), length(topic, config))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> retention(String topic, Config config) {
        long millis = number(config, TopicSettings.RETENTION);
        return millis < 0
                ? List.of()
                : List.of(
                        "%s expires records: %s is %d, should be -1".formatted(topic, TopicSettings.RETENTION, millis));
    }

    private static List<String> acknowledgement(String topic, Config config, int replicas) {
        long inSync = number(config, TopicSettings.IN_SYNC_REPLICAS);
        return replicas < 3 || inSync >= 2
                ? List.of()
                : List.of("%s has %d replicas and acknowledges on one: %s is %d, should be %d"
                        .formatted(topic, replicas, TopicSettings.IN_SYNC_REPLICAS, inSync, replicas - 1));
    }

    private static List<String> length(String topic, Config config) {
        long longest = number(config, TopicSettings.MAX_MESSAGE_BYTES);
        long needed = Long.parseLong(TopicSettings.of(topic, 1).get(TopicSettings.MAX_MESSAGE_BYTES));
        return longest >= needed
                ? List.of()
                : List.of("%s refuses long records: %s is %d, should be %d"
                        .formatted(topic, TopicSettings.MAX_MESSAGE_BYTES, longest, needed));
    }

    private static long number(Config config, String name) {
        return Long.parseLong(config.get(name).value());
    }
}
