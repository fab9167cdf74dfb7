package org.chancery.kit.topic;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.CreateTopicsOptions;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;
import org.chancery.contract.TopicSettings;
import org.chancery.kit.KitSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Creates missing topics, at startup or as soon as there is a broker. Existing ones are left as they are: Spring Kafka would add
 * partitions, which would spread the editions of an article over several. Where none is missing, nobody has to be allowed to create any.
 */
@Component
class TopicDeclaration implements SmartInitializingSingleton {
    private static final Logger log = LoggerFactory.getLogger(TopicDeclaration.class);
    private static final int PATIENCE_MILLIS = 5_000;

    private final Admin broker;
    private final List<NewTopic> topics;
    private boolean done;

    TopicDeclaration(Admin broker, DeclaredTopics needed, KitSettings settings) {
        this.broker = broker;
        topics = needed.names().stream()
                .map(name -> new NewTopic(name, settings.partitions(), settings.replication())
                        .configs(
                                needed.compacted().contains(name)
                                        ? TopicSettings.compacted(name, settings.replication())
                                        : TopicSettings.of(name, settings.replication())))
                .toList();
    }

    /** Before the listeners start. */
    @Override
    public void afterSingletonsInstantiated() {
        declare();
    }

    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    synchronized void declare() {
        if (!done) {
            try {
                var created = broker.createTopics(missing(), new CreateTopicsOptions().timeoutMs(PATIENCE_MILLIS));
                done = created.values().values().stream().allMatch(TopicDeclaration::isThere);
            } catch (ExecutionException e) {
                log.debug("The broker did not say which topics there are", e);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private List<NewTopic> missing() throws ExecutionException, InterruptedException {
        var there = broker.listTopics(new ListTopicsOptions().timeoutMs(PATIENCE_MILLIS))
                .names()
                .get();
        return topics.stream().filter(topic -> !there.contains(topic.name())).toList();
    }

    private static boolean isThere(KafkaFuture<?> creation) {
        try {
            creation.get();
            return true;
        } catch (ExecutionException e) {
            log.debug("A topic exists, or cannot be created yet", e);
            return e.getCause() instanceof TopicExistsException;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
