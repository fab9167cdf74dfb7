package org.chancery.kit.topic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.DescribeConfigsOptions;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.common.config.ConfigResource;
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
            var found = found();
            found.stream().filter(warning -> !warnings.contains(warning)).forEach(log::warn);
            warnings = found;
        } catch (ExecutionException e) {
            log.debug("The broker did not return the settings of its topics", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> found() throws ExecutionException, InterruptedException {
        var replicas = replicas();
        return configs().entrySet().stream()
                .map(topic -> new TopicFaults(
                        topic.getKey(),
                        topic.getValue(),
                        replicas.getOrDefault(topic.getKey(), 1),
                        needed.compacted().contains(topic.getKey())))
                .flatMap(topic -> topic.all().stream())
                .toList();
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
}
